import { TAG } from '../lexicon/tags.ts';
import { type Labeller, labelsOfFeatures } from '../learned/labeller.ts';
import { NOT_NAMES } from '../people/name-words.ts';
import { isShouted } from '../people/words.ts';
import { describeRun, type Paragraph } from './features.ts';
import type { Run } from './runs.ts';

/** What a word of a run may be: the first or a further word of a person's name, of a body's or place's, or none of these. */
export const NAME_LABELS = ['O', 'P', 'p', 'B', 'L'] as const;

/** Words that make one name. `first` and `last` are indexes into the words of the paragraph. */
export interface Span {
  readonly first: number;
  readonly last: number;
  readonly kind: 'person' | 'body';
}

const SPEAKS = TAG.strong | TAG.weak;

/** Whether a word is of a body, a place or a thing, and nobody's name: "General Debate", "Harbour Centre". */
const isOfAThing = ({ words, tags }: Paragraph, at: number) =>
  NOT_NAMES.has(words[at]!.key) && (tags[at]! & TAG.surname) === 0;

/** "Mr. Orlan Thursday": what a name neither begins nor ends with. */
function trim(of: Paragraph, from: number, to: number): { first: number; last: number } | null {
  const { words, tags } = of;
  let first = from;
  let last = to;
  const isNone = (at: number, no: number) =>
    (tags[at]! & no) !== 0 && ((tags[at]! & (TAG.given | TAG.surname)) === 0 || first === last);
  while (first <= last && isNone(first, TAG.courtesy | TAG.role)) first++;
  while (first <= last && isNone(last, TAG.calendar | TAG.role | TAG.courtesy | TAG.noun)) last--;
  // In print without small letters a verb looks like the name's next word, and may be one elsewhere: "CARLA KEEL SAID".
  while (first < last && isShouted(words[last]!) && isShouted(words[first]!) && (tags[last]! & SPEAKS) !== 0) last--;
  // "Jean Asselborn LUXEMBOURG": a place in capitals behind a name that is not.
  while (first < last && isShouted(words[last]!) && (tags[last]! & TAG.place) !== 0 && !isShouted(words[last - 1]!))
    last--;
  const alone = first === last && (words[first]!.text.length < 2 || isNone(first, TAG.small | TAG.pronoun | TAG.body));
  return first > last || alone || isOfAThing(of, last) ? null : { first, last };
}

/** The names in a run, as the labeller sees them. */
export function labelRun(paragraph: Paragraph, run: Run, labeller: Labeller): readonly Span[] {
  const labels = labelsOfFeatures(labeller, describeRun(paragraph, run));
  const spans: Span[] = [];
  for (let at = 0; at < labels.length; at++) {
    const label = labels[at];
    if (label !== 'P' && label !== 'p' && label !== 'B') continue;
    const kind = label === 'B' ? 'body' : 'person';
    let end = at;
    while (end + 1 < labels.length && labels[end + 1] === (kind === 'body' ? 'B' : 'p')) end++;
    if (kind === 'body') spans.push({ first: run.first + at, last: run.first + end, kind });
    else {
      const trimmed = trim(paragraph, run.first + at, run.first + end);
      if (trimmed !== null) spans.push({ ...trimmed, kind });
    }
    at = end;
  }
  return spans;
}
