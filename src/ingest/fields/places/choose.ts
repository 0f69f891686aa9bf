import { choose, type LinearModel } from '../../learned/linear.ts';
import type { Item, Line, Sourced } from '../../types.ts';
import { type PlaceCandidate, placeCandidates, type PlaceLine, type PlaceZone } from './candidates.ts';
import { tellReasons } from './reasons.ts';

/** What stands for "none of them" beside the candidates: the less tells of a place, the likelier it is. */
export const nowhere = (weighed: readonly PlaceCandidate[]): readonly string[] => [
  'none',
  `none|towns=${Math.min(4, Math.floor(Math.log2(weighed.length + 1)))}`,
  ...TELLING.filter((feature) => !weighed.some(({ features }) => features.includes(feature))).map(
    (feature) => `none|no ${feature}`,
  ),
];

const TELLING = [
  'day-behind',
  'day-before',
  'mark-behind',
  'stroke-behind',
  'few',
  'dated',
  'venue',
  'z:title',
  'z:head',
  'alone',
  'only',
  'close:event',
  'close:here',
  'z:title|spoken',
  'z:opening|spoken',
  'z:opening|written',
];

/** A place is given from this probability on; below it stays open. */
const ENOUGH = 0.45;
/** From this probability on it was right in 22 of 23 texts of houses that the model was not trained on; from 0.8 in 25 of 31. */
const PROBABLE = 0.9;

/** So many lines from the top of a page, above the words, of the words and at the end are read. */
const TOP = 14;
const HEAD = 8;
const OPENING = 3;
const LEAD = 16;
const DATELINE = 60;
const END = 5;
const LONGEST_HEAD = 240;
/** How much of the words is asked how often a town comes again. */
const PROSE = 6000;

/** Towns in the lines where texts name the place in which the words were said. */
export function weighPlaces(
  { title, paragraphs, lang, kind }: Pick<Item, 'title' | 'paragraphs' | 'lang' | 'kind'>,
  page: readonly Line[],
): readonly PlaceCandidate[] {
  const full = page.filter(({ text }) => text !== '');
  const first = paragraphs[0]?.lines[0] ?? 0;
  const last = paragraphs.at(-1)?.lines[1] ?? Infinity;
  const above = full.filter(({ number, text }) => number < first && text.length <= LONGEST_HEAD);
  const zones: readonly (readonly [PlaceZone, readonly Line[]])[] = [
    ['title', title === null ? [] : [title]],
    ['head', above.slice(-HEAD)],
    ['opening', paragraphs.slice(0, OPENING).map(({ text, lines: [number] }) => ({ number, text }))],
    ['top', full.slice(0, TOP).filter(({ text }) => text.length <= LONGEST_HEAD)],
    // Summaries and captions may stand above the words; then a dateline begins a later paragraph.
    [
      'lead',
      paragraphs.slice(OPENING, LEAD).map(({ text, lines: [number] }) => ({ number, text: text.slice(0, DATELINE) })),
    ],
    [
      'end',
      [
        ...full.filter(({ number }) => number > last).slice(0, 2),
        ...paragraphs.slice(-END).map(({ text, lines: [number] }) => ({ number, text })),
      ].filter(({ text }) => text.length <= LONGEST_HEAD),
    ],
  ];
  const seen = new Set<number>();
  const lines = zones.flatMap(([zone, found]) =>
    found.flatMap((line): PlaceLine[] => {
      if (seen.has(line.number)) return [];
      seen.add(line.number);
      return [{ zone, line }];
    }),
  );
  let prose = '';
  for (const { text } of paragraphs) if ((prose += `${text}\n`).length > PROSE) break;
  return placeCandidates(lines, prose, { lang: lang.slice(0, 2), kind });
}

/** The town in which a model takes the words to have been said, trained on texts of many houses; null: none is probable enough. */
export function choosePlace(weighed: readonly PlaceCandidate[], model: LinearModel): Sourced<string> | null {
  const shares = choose(model, [nowhere(weighed), ...weighed.map(({ features }) => features)]);
  const best = shares.indexOf(Math.max(...shares));
  const won = weighed[best - 1];
  if (won === undefined || shares[best]! < ENOUGH) return null;
  const tier = shares[best]! >= PROBABLE ? 'probable' : 'possible';
  const basis = won.name === won.quote ? 'stated' : 'inferred';
  return {
    value: won.name,
    basis,
    tier,
    evidence: [
      {
        field: 'place',
        basis,
        tier,
        rule: 'place/chosen',
        line: won.line.number,
        quote: won.quote,
        says: `“${won.quote}” stands where texts name the place (${tellReasons(model, won.features)}).`,
      },
    ],
  };
}
