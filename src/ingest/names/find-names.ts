import type { Labeller } from '../learned/labeller.ts';
import { TAG, type Tagger } from '../lexicon/tags.ts';
import { findCaselessNames } from './caseless-names.ts';
import type { Paragraph } from './features.ts';
import type { FoundName } from './found-name.ts';
import { findHangulNames } from './hangul-names.ts';
import { labelRun } from './label-names.ts';
import { roleAfter, roleBefore } from './roles.ts';
import { findRuns, type Run } from './runs.ts';
import { findUnspacedNames } from './unspaced-names.ts';

/** Every name of a person or a body in a paragraph, in whatever script, in order, without overlaps. */
export function findNames(paragraph: Paragraph, tag: Tagger, lang: string, labeller: Labeller): readonly FoundName[] {
  const { text, words } = paragraph;
  const found = findRuns(text, words, tag, lang)
    .filter((run) => !isOrdinary(paragraph, run))
    .flatMap((run) => labelRun(paragraph, run, labeller))
    .map(({ first, last, kind }): FoundName => ({
      start: words[first]!.start,
      end: words[last]!.end,
      kind,
      title: kind === 'body' ? null : (roleBefore(paragraph, first) ?? roleAfter(paragraph, last)),
      full: last > first,
    }));
  if (WITHOUT_CAPITALS.test(text)) {
    const others = [
      ...findUnspacedNames(text),
      ...findHangulNames(text),
      ...findCaselessNames(text, words, tag),
    ].toSorted((a, b) => a.start - b.start);
    for (const name of others)
      if (!found.some(({ start, end }) => start < name.end && name.start < end)) found.push(name);
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/** A single small word, or one that the text prints small elsewhere: most runs are such words at the start of a sentence. */
function isOrdinary({ words, tags, of }: Paragraph, { first, last }: Run): boolean {
  if (first !== last || (tags[first]! & (TAG.given | TAG.surname)) !== 0) return false;
  return (tags[first]! & (TAG.small | TAG.calendar)) !== 0 || of.small.has(words[first]!.key);
}

const WITHOUT_CAPITALS =
  /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Thai}\p{Script=Bengali}]/u;
