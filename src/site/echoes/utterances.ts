import { saidStretches } from '../../statement/said.ts';
import type { Named, Statement } from '../../statement/schema.ts';
import { surnameKey, wordsOf } from '../../statement/words.ts';

/** A stretch of a paragraph that is somebody's words. */
export interface Utterance {
  readonly statement: Statement;
  readonly anchor: string;
  /** The paragraph's words, and UTF-16 offsets into them. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Null: they stand between quotation marks in what somebody says, who does not have to be the one who said them first. */
  readonly speaker: Named | null;
  /** Who is told apart by: the last word of the name; empty where nobody is named. */
  readonly key: string;
  /** They stand between quotation marks. */
  readonly quoted: boolean;
}

/** What a transcript prints between quotation marks; where it does not say whose words they are, ingest leaves them to the one who speaks. */
const MARKED = /“[^“”]+”|«[^«»]+»|„[^„“”]+[“”]|「[^「」]+」|(?<![\p{L}\p{N}])"[^"]+"(?![\p{L}\p{N}])/gu;

/** Fewer words between marks are a term, or somebody's own emphasis. */
const FEWEST = 5;

/** All utterances of a statement. What somebody quotes in a turn or a speech is none of their own words. */
export function utterancesOf(statement: Statement): readonly Utterance[] {
  const attributed = Map.groupBy(statement.quotations, ({ paragraph }) => paragraph);
  return saidStretches(statement).flatMap(({ block, anchor, start, end, speaker, quoted }): readonly Utterance[] => {
    const { text } = statement.body[block]!;
    const one = { statement, anchor, text, start, end, speaker, key: surnameKey(speaker.name), quoted };
    if (quoted) return [one];
    const marked = [
      ...(attributed.get(anchor) ?? []).filter(({ kind }) => kind !== 'term'),
      ...[...text.matchAll(MARKED)]
        .map((match) => ({ start: match.index + 1, end: match.index + match[0].length - 1, speaker: null }))
        .filter(({ start: from, end: to }) => wordsOf(text, from, to).length >= FEWEST),
    ];
    return cutOut(one, marked);
  });
}

/** Somebody's words as far as they quote nobody, and what they quote. */
function cutOut(
  own: Utterance,
  marked: readonly { readonly start: number; readonly end: number; readonly speaker: Named | null }[],
): readonly Utterance[] {
  const pieces: Utterance[] = [];
  let at = own.start;
  for (const { start, end, speaker } of marked.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < at || end > own.end) continue;
    pieces.push({ ...own, start: at, end: start });
    pieces.push({ ...own, start, end, speaker, key: speaker === null ? '' : surnameKey(speaker.name), quoted: true });
    at = end;
  }
  return [...pieces, { ...own, start: at }].filter(({ start, end }) => start < end);
}
