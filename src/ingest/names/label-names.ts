import { TAG } from '../lexicon/tags.ts';
import { labelsOf, type Labeller } from '../learned/labeller.ts';
import { featuresOfRun, type Paragraph } from './features.ts';
import type { Run } from './runs.ts';

/** What a word of a run may be: the first or a further word of a person's name, of a body's or place's, or none of these. */
export const NAME_LABELS = ['O', 'P', 'p', 'B', 'L'] as const;

/** Words that make one name. `first` and `last` are indexes into the words of the paragraph. */
export interface Span {
  readonly first: number;
  readonly last: number;
  readonly kind: 'person' | 'body';
}

const isNoName = (tags: number) => (tags & (TAG.courtesy | TAG.role)) !== 0 && (tags & TAG.given) === 0;

/** The names in a run, as the labeller sees them. */
export function labelRun(paragraph: Paragraph, run: Run, labeller: Labeller): readonly Span[] {
  const labels = labelsOf(labeller, featuresOfRun(paragraph, run));
  const spans: Span[] = [];
  for (let at = 0; at < labels.length; at++) {
    const label = labels[at];
    if (label !== 'P' && label !== 'p' && label !== 'B') continue;
    const kind = label === 'B' ? 'body' : 'person';
    let end = at;
    while (end + 1 < labels.length && labels[end + 1] === (kind === 'body' ? 'B' : 'p')) end++;
    let first = at;
    const tags = (word: number) => paragraph.tags[run.first + word]!;
    // "Mr. Orlan": what stands before a name belongs to none.
    if (kind === 'person') while (first < end && isNoName(tags(first))) first++;
    spans.push({ first: run.first + first, last: run.first + end, kind });
    at = end;
  }
  return spans;
}
