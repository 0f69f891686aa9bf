import type { VFileMessage } from 'vfile-message';
import type { Source } from '../../statement/authority.ts';
import { problem } from '../../statement/problems.ts';
import type { Publisher } from '../../statement/source.ts';
import { findDateline, markName } from '../segment/dateline.ts';
import type { Candidate, Line, Sourced } from '../types.ts';
import { findBylines, findSignature } from './byline.ts';
import { heldIn, named, sightings, sightingsInWords, type Sighting } from './source-marks.ts';

export interface MarkedSource {
  readonly source: Sourced<Publisher | null>;
  /** The place beside the source's name in the author's line, where that told: `TPB, VELMAR`. */
  readonly place: { readonly name: string; readonly line: Line } | null;
  readonly candidates: readonly Candidate[];
  readonly messages: readonly VFileMessage[];
}

/** The lines in which a source's mark may stand. */
export interface SourceLines {
  /** All lines of the page. */
  readonly page?: readonly Line[];
  readonly title: Line | null;
  /** The page's first line, where it is not the title: it may repeat that, and name the site. */
  readonly top?: Line | null;
  /** The line that opens with a dateline. */
  readonly dateline: Line | null;
  /** Paragraphs of the statement. */
  readonly words: readonly Line[];
  /** Lines of the page that are in no statement. */
  readonly around: readonly Line[];
  /** Of these, those above and below the words that may be nothing but a name: a letterhead, an agency's last line. */
  readonly signOffs: readonly Line[];
  /** Who put the text out, as its wrapping says. */
  readonly told?: Line | null;
}

/**
 * Who published a text: the source whose mark it prints, or whose name stands in the author's line, or ends a page's title, or is all that a line
 * beside the words says. A mark in the words themselves may be another agency quoted, so marks in the opening and in the page's
 * furniture go before those further down. Two sources in one place: neither. A dateline's mark that no record has is the source's name as printed.
 */
export function findByMarks(
  { title, top = null, dateline, words, around, signOffs, told = null }: SourceLines,
  sources: readonly Source[],
  file: string,
): MarkedSource {
  const opening = words.slice(0, 2);
  const marked = opening.flatMap((line) =>
    sightings({ number: line.number, text: line.text.slice(0, OPENING) }, sources),
  );
  const printed = marked.length === 0 && dateline !== null ? markOf(dateline) : null;
  const heads = [top, title].filter((line) => line !== null);
  const titles = heads.flatMap((line) => namedLast(line, repeats(line, [...heads, ...around, ...words]), sources));
  const bylines = findBylines({ heads, words, around }, sources);
  const copyright = around.filter(({ text }) => COPYRIGHT.test(text));
  const beside = [
    { where: 'dateline', found: printed === null ? marked : heldIn(printed, sources) },
    { where: 'wrapping', found: told === null ? [] : recordsOf(told, sources) },
    { where: 'byline', found: bylines },
    { where: 'title', found: titles.filter(({ sure }) => sure) },
    { where: 'line', found: [...signOffs.flatMap((line) => named(line, sources)), ...findSignature(words, sources)] },
    {
      where: 'copyright',
      found: copyright
        .flatMap((line) => sightings(line, sources))
        .concat([...copyright, ...words].flatMap((line) => holders(line, sources))),
    },
    { where: 'title', found: titles },
  ];
  const further = [
    { where: 'furniture', found: [...around, ...(title ? [title] : [])].flatMap((line) => sightings(line, sources)) },
    { where: 'words', found: sightingsInWords(words, sources) },
  ];
  if (printed !== null && beside[0]!.found.length === 0)
    return asPrinted(
      {
        name: printed.text,
        line: printed,
        rule: 'source/dateline-name',
        says: `The dateline gives “${printed.text}” as the source; the archive has no record of it.`,
        why: 'it stands where a dateline names the source, and no record has it as a mark',
      },
      file,
    );
  if (told !== null && [...beside, further[0]!].every(({ found }) => found.length === 0) && isPublisherName(told.text))
    return asPrinted(
      {
        name: told.text,
        line: told,
        rule: 'source/wrapping-name',
        says: `What the text is wrapped in gives “${told.text}” as the source; the archive has no record of it.`,
        why: 'what the text is wrapped in names it, and no record has it as a mark',
      },
      file,
    );
  const places = [...beside, ...further];
  const ranked = places.filter(({ found }) => found.length > 0);
  const [first] = ranked;
  const chosen = new Set(first?.found.map(({ source }) => source.id));
  const won = chosen.size === 1 ? first!.found[0]! : null;
  const candidates = ranked.flatMap(({ where, found }) =>
    found.map((sighting) => candidate(sighting, where, first!.where, won)),
  );
  if (!won) {
    const seen =
      chosen.size > 1
        ? `found the marks of ${[...chosen].join(' and ')}`
        : 'found none of the marks in sources/ or content/authority';
    return {
      source: { value: null, basis: 'stated', tier: 'possible', evidence: [] },
      place: null,
      candidates,
      messages: [
        problem('source-unknown', { file, line: words[0]?.number }, `Expected the mark of one source, ${seen}`),
      ],
    };
  }
  const byline = first!.where === 'byline' ? bylines.find(({ place }) => place !== null) : undefined;
  const tier = first!.where === 'words' ? 'possible' : 'certain';
  const says = `“${won.mark}” is a mark of ${won.source.name}.`;
  return {
    source: {
      value: won.source.id,
      basis: 'stated',
      tier,
      evidence: [
        {
          field: 'source',
          basis: 'stated',
          tier,
          rule: `source/${first!.where}`,
          line: won.line.number,
          quote: won.mark,
          says,
          authority: `sources/${won.source.id}`,
        },
      ],
    },
    place: byline === undefined ? null : { name: byline.place!, line: byline.line },
    candidates,
    messages: [],
  };
}

/** Records of the source that a wrapping names, by its name or by a mark in it. */
function recordsOf(told: Line, sources: readonly Source[]): readonly Sighting[] {
  const whole = named(told, sources);
  if (whole.length > 0) return whole;
  const marked = sightings(told, sources);
  return marked.length > 0 ? marked : heldIn(told, sources);
}

/** A name, no address and no sentence. */
const isPublisherName = (text: string) => text.length <= 90 && /\p{L}{2}/u.test(text) && !/:\/\/|[.!?]\s/u.test(text);

/** What stands between the brackets or strokes of a dateline's mark. */
function markOf({ number, text }: Line): Line | null {
  const mark = findDateline(text)?.mark ?? null;
  return mark === null || CLOCK.test(markName(mark)) ? null : { number, text: markName(mark) };
}

/** `Tuesday, July 2 (AM)`: a half of the day. */
const CLOCK = /^[ap]\.?m\.?$/iu;

interface Printed {
  readonly name: string;
  readonly line: Line;
  readonly rule: string;
  readonly says: string;
  readonly why: string;
}

/** A source that the authority does not have, by the name that the page gives it. */
function asPrinted({ name, line: { number }, rule, says, why }: Printed, file: string): MarkedSource {
  return {
    source: {
      value: { name },
      basis: 'stated',
      tier: 'probable',
      evidence: [{ field: 'source', basis: 'stated', tier: 'probable', rule, line: number, quote: name, says }],
    },
    place: null,
    candidates: [{ field: 'source', value: name, rule, line: number, quote: name, outcome: 'won', why }],
    messages: [
      problem(
        'source-unknown',
        { file, line: number },
        `Expected the mark of one source, found “${name}”, which is in neither sources/ nor content/authority`,
      ),
    ],
  };
}

function candidate({ source, mark, line }: Sighting, where: string, best: string, won: Sighting | null): Candidate {
  const outcome = won === null ? 'lost' : source.id === won.source.id ? 'won' : 'lost';
  const why =
    won === null
      ? 'two sources have marks in the same place'
      : outcome === 'won'
        ? `its mark stands in the ${where}`
        : `its mark stands in the ${where}, another’s in the ${best}`;
  return { field: 'source', value: source.id, rule: `source/${where}`, line: line.number, quote: mark, outcome, why };
}

const COPYRIGHT = /©|\(c\)|copyright/iu;

/** How far into a paragraph a dateline's mark may stand. */
const OPENING = 160;

/**
 * Sources whose name stands after the last dash or stroke of a title: `Pilots refuse the night watch - Harbour Gazette`. Behind a stroke, or where the
 * headline comes again below without it, the name is the site's. Else a headline may name the body that it tells of, or the paper that a
 * minister talked to.
 *
 * @param repeated whether the headline comes again below without the name
 */
function namedLast(
  title: Line,
  repeated: boolean,
  sources: readonly Source[],
): (Sighting & { readonly sure: boolean })[] {
  const { sign = '', name } = /\s(?<sign>[-–—|•·»]|::)\s(?<name>[^|–—•·»]{2,90})$/u.exec(title.text)?.groups ?? {};
  if (name === undefined) return [];
  const sure = repeated || !/[-–—]/u.test(sign);
  if (!sure && TALK.test(title.text)) return [];
  return named(
    { number: title.number, text: name },
    sure ? sources : sources.filter(({ organisation }) => organisation === null),
  ).map((sighting) => ({ ...sighting, sure }));
}

const TALK =
  /\binterview|\bq ?& ?a\b|\banswers? (?:to )?questions|\barticle (?:by|for|in)\b|интервью|статья|інтерв|entretien|entrevista|interview/iu;

/** Whether a line below begins it: a page's title has the headline, and the name of the site. */
const repeats = (title: Line, lines: readonly Line[]) =>
  lines.some(
    ({ number, text }) => number > title.number && text.length >= SHORTEST_TITLE && title.text.startsWith(`${text} `),
  );
const SHORTEST_TITLE = 20;

/** Sources that a copyright line with a year names and nobody else: `© 2009 Islands Wire. All rights reserved.` */
function holders({ number, text }: Line, sources: readonly Source[]): Sighting[] {
  if (text.length > OPENING || !COPYRIGHT.test(text) || !/\b(?:19|20)\d{2}\b/u.test(text)) return [];
  const name = text
    .replace(/©|\(c\)|copyright|all rights reserved.*|\bby\b|\b(?:19|20)\d{2}\b/giu, ' ')
    .replace(/^[\s,.:–-]+|[\s,.:–-]+$/gu, '');
  return named({ number, text: name }, sources);
}
