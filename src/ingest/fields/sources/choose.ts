import type { Source } from '../../../statement/authority.ts';
import type { Publisher } from '../../../statement/source.ts';
import { choose, type LinearModel } from '../../learned/linear.ts';
import { findDateline, markName } from '../../segment/dateline.ts';
import type { Candidate, Line, Sourced } from '../../types.ts';
import { findBylines, findSignature } from '../byline.ts';
import type { SourceLines } from '../source-by-marks.ts';
import { heldIn, named, sightings, sightingsInWords, type Sighting, spelled } from '../source-marks.ts';
import { initialsOf, lettersOf, type SourceCandidate, sourceCandidates } from './candidates.ts';
import { type Form, hostsIn, nameIn, type NameMention } from './mentions.ts';
import { tellReasons } from './reasons.ts';

/** The name that the model prefers, and how sure it is. */
export interface ChosenSource {
  readonly source: Sourced<Publisher>;
  readonly won: SourceCandidate;
  /** Probability that it is the right one, by the model. */
  readonly share: number;
}

/** What stands for "none of them" beside the candidates: the less of what tells is there, the likelier it is. */
export function noneOf(weighed: readonly SourceCandidate[]): readonly string[] {
  const own = new Set(weighed.flatMap(({ features }) => features));
  const saved = weighed.some((candidate) => candidate.saved) ? 'page' : 'bare';
  return [
    'none',
    `none|${saved}`,
    `none|candidates=${Math.min(6, Math.floor(Math.log2(weighed.length + 1)))}`,
    ...TELLING.flatMap((feature) => (own.has(feature) ? [] : [`none|no ${feature}`, `none|no ${feature}|${saved}`])),
  ];
}

/** Features that often tell. */
const TELLING: readonly string[] = [
  'record',
  'body',
  'media',
  'only-body',
  'f:label',
  'f:agency',
  'f:rights',
  'f:rights-year',
  'f:title-last',
  'f:like-host',
  'f:body',
  'f:body-heading',
  'f:body-lead',
  'f:byline',
  'f:host',
  'first-line|body',
  'host=own|most',
  'repeated|body=true',
];

/** A source is given from this probability on; below it stays open. A saved page always has one, a bare text often none. */
const ENOUGH = 0.4;
const ENOUGH_ON_PAGES = 0.25;
/**
 * From this probability on 113 of the 117 sources chosen were right in texts of houses that the model was not trained on:
 * enough for 93 in 100; from 0.97 on 58 of 59, too few to be certain.
 */
const PROBABLE = 0.8;

/**
 * The name that a model prefers among those of a page, trained on texts of many houses; null where none is probable enough.
 */
export function chooseSource(weighed: readonly SourceCandidate[], model: LinearModel): ChosenSource | null {
  const shares = shareOut(weighed, model);
  const best = shares.indexOf(Math.max(...shares));
  const won = best > 0 ? inFull(weighed[best - 1]!, weighed) : null;
  const share = shares[best]!;
  return won === null || share < (won.saved ? ENOUGH_ON_PAGES : ENOUGH)
    ? null
    : { source: sourced(won, share, model), won, share };
}

/** The name that the letters of a short one stand for, where the page prints it; else the one that was chosen. */
function inFull(chosen: SourceCandidate, weighed: readonly SourceCandidate[]): SourceCandidate {
  const letters = chosen.source === null ? lettersOf(chosen.name) : null;
  return (letters !== null && weighed.find(({ name }) => name.includes(' ') && initialsOf(name) === letters)) || chosen;
}

/** What was weighed, for a reader who asks why. */
export function tellWeighed(
  weighed: readonly SourceCandidate[],
  model: LinearModel,
  won: SourceCandidate | null,
): readonly Candidate[] {
  const [, ...shares] = shareOut(weighed, model);
  return weighed
    .map((candidate, index) => ({ candidate, share: shares[index]! }))
    .filter(({ candidate, share }) => candidate === won || share > 0.01)
    .map(({ candidate, share }) => ({
      field: 'source',
      value: candidate.source?.id ?? candidate.name,
      rule: `source/${candidate.form}`,
      line: candidate.line.number,
      quote: candidate.name,
      outcome: candidate === won ? 'won' : 'lost',
      why: `its share of probability is ${share.toFixed(2)}: ${tellReasons(model, candidate.features)}`,
    }));
}

/**
 * The probability of none and of each candidate. A name that holds another, `Harbour Gazette Shop`, speaks for that one too.
 */
function shareOut(weighed: readonly SourceCandidate[], model: LinearModel): readonly number[] {
  const [none = 1, ...own] = choose(model, [noneOf(weighed), ...weighed.map(({ features }) => features)]);
  const names = weighed.map(({ name }) => ` ${spelled(name)} `);
  return [
    none,
    ...own.map((share, index) =>
      share < LEAST || names[index]!.length < SHORTEST_PART
        ? share
        : own.reduce((sum, other, at) => sum + (at !== index && names[at]!.includes(names[index]!) ? other : 0), share),
    ),
  ];
}

/** What a candidate must have of its own before others speak for it. */
const LEAST = 0.02;
const SHORTEST_PART = 6;

function sourced(won: SourceCandidate, share: number, model: LinearModel): Sourced<Publisher> {
  const tier = share >= PROBABLE ? 'probable' : 'possible';
  const record =
    won.source === null ? 'the archive has no record of it' : `the record ${won.source.id} has that name or mark`;
  const reasons = tellReasons(model, won.features);
  return {
    value: won.source?.id ?? { name: won.name },
    basis: 'stated',
    tier,
    evidence: [
      {
        field: 'source',
        basis: 'stated',
        tier,
        rule: `source/${won.form}`,
        line: won.line.number,
        quote: won.name,
        says: `“${won.name}” stands where sources print their name: ${reasons}; ${record}.`,
        ...(won.source === null ? {} : { authority: `sources/${won.source.id}` }),
      },
    ],
  };
}

const headsOf = ({ top, title }: SourceLines) => [top ?? null, title].filter((line) => line !== null);

/** Every name that may be the source's, with the features by which one is chosen. */
export function weighSources(lines: SourceLines, sources: readonly Source[]): readonly SourceCandidate[] {
  const heads = headsOf(lines);
  const { title, words, around, signOffs, dateline, told = null } = lines;
  const opening = words.slice(0, 2);
  const marked = opening.flatMap((line) =>
    sightings({ number: line.number, text: line.text.slice(0, OPENING) }, sources),
  );
  const printed = dateline === null ? null : markOf(dateline);
  const held = printed === null ? [] : heldIn(printed, sources);
  const bylines = findBylines({ heads, words, around }, sources);
  const known = (form: Form, found: readonly Sighting[]) =>
    found.map(({ source, mark, line }) => ({
      name: named({ number: 0, text: mark }, [source]).length > 0 ? mark : source.name,
      line,
      form,
      source,
    }));
  const furniture = [...around, ...(title ? [title] : [])].flatMap((line) => sightings(line, sources));
  return sourceCandidates(
    lines.page ?? [],
    {
      heads,
      words: new Set(words.flatMap(numbersOf)),
      broken: new Set(words.flatMap((line) => numbersOf(line).slice(1))),
      mentions: [
        ...known('record-dateline', [...marked, ...held]),
        ...(printed === null || held.length > 0
          ? []
          : [{ name: printed.text, line: printed, form: 'dateline' as const }]),
        ...known('record-wrapping', told === null ? [] : recordsOf(told, sources)),
        ...(told === null || nameIn(told.text) === null
          ? []
          : [{ name: nameIn(told.text)!, line: told, form: 'wrapping' as const }]),
        ...(told === null
          ? []
          : hostsIn(told).map(({ host }): NameMention => ({ name: host, line: told, form: 'label-host' }))),
        ...known('record-byline', bylines),
        ...known(
          'record-title',
          heads.flatMap((line) => namedLast(line, sources)),
        ),
        ...known(
          'record-line',
          signOffs.flatMap((line) => named(line, sources)),
        ),
        ...known('record-signature', findSignature(words, sources)),
        ...known('record-furniture', furniture),
        ...known('record-words', sightingsInWords(words, sources)),
        ...endMarks(words),
      ],
    },
    sources,
  );
}

/** Whole numbers of the lines that the words of one paragraph stand on. */
const numbersOf = ({ number, last = number }: Line): readonly number[] => [
  number,
  ...Array.from({ length: Math.max(0, Math.floor(last) - Math.floor(number)) }, (_, at) => Math.floor(number) + at + 1),
];

/** Records of the source that a wrapping names, by its name or by a mark in it. */
function recordsOf(told: Line, sources: readonly Source[]): readonly Sighting[] {
  const whole = named(told, sources);
  if (whole.length > 0) return whole;
  const marked = sightings(told, sources);
  return marked.length > 0 ? marked : heldIn(told, sources);
}

/** What stands between the brackets or strokes of a dateline's mark. */
function markOf({ number, text }: Line): Line | null {
  const mark = findDateline(text)?.mark ?? null;
  return mark === null ? null : { number, text: markName(mark) };
}

/** `… they would come. (TPB)`, `… they would come. /TPB/`: what ends one of the last paragraphs. */
const ENDS =
  /[.!?…"”’)\s](?:\((?<brackets>\p{Lu}[\p{L} /.-]{1,30})\)|\/(?<strokes>\p{Lu}[\p{L} .-]{1,30})\/)\.?$|^(?:\((?<alone>\p{Lu}[\p{L} /.-]{1,30})\))$/u;

function endMarks(words: readonly Line[]): NameMention[] {
  return words.slice(-3).flatMap((line) => {
    const { brackets, strokes, alone } = ENDS.exec(line.text)?.groups ?? {};
    const name = nameIn(brackets ?? strokes ?? alone ?? '');
    return name === null ? [] : [{ name, line, form: 'end-mark' as const }];
  });
}

/** How far into a paragraph a dateline's mark may stand. */
const OPENING = 160;

/** Sources whose name stands after the last dash or stroke of a title: `Pilots refuse the night watch - Harbour Gazette`. */
function namedLast(title: Line, sources: readonly Source[]): readonly Sighting[] {
  const { name } = /\s(?:[-–—|•·»]|::)\s(?<name>[^|–—•·»]{2,90})$/u.exec(title.text)?.groups ?? {};
  return name === undefined ? [] : named({ number: title.number, text: name }, sources);
}
