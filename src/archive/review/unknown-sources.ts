import { recordOf } from '../../statement/source.ts';
import { isDecided, type Review, sightOfLine } from './raw-view.ts';
import type { Sight, Waiting } from './waiting.ts';

/** Lines at the top and at the end of a text in which its publisher may be named. */
const OPENING = 6;
const CLOSING = 4;

/** Shapes that publishers mark their texts with. A group is the mark. */
const MARKS: readonly RegExp[] = [
  /(?<![\p{L}\p{N}/.:])(?<mark>\/\p{Lu}[\p{L}\p{N} .-]{0,24}\/)(?![\p{L}\p{N}])/u,
  /(?<mark>\(\p{Lu}[\p{Lu}\p{N}-]{1,9}\))\s*[-–—:.]/u,
  /(?<![\p{L}\p{N}@.-])(?<mark>(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+(?:com|org|net|info|gov|mil|int|eu|[a-z]{2}))(?![\p{L}\p{N}@])/iu,
  /(?:©|\(c\)|copyright)\s*(?:\d{4}(?:\s*[-–]\s*\d{4})?)?[\s,]*(?<mark>\p{Lu}[\p{L}\p{N}'’ .&-]{2,40}?)(?=[.,;|]|\s{2}|$)/iu,
];

/** Those who keep copies of pages publish none of them. */
const KEEPERS = /(?:^|\.)archive\.(?:org|is|ph|today|li)$|webcache/iu;

/**
 * Texts of which nobody knows who published them. Those that carry the same mark are one question: a record with that mark
 * answers it for all. A text without a mark is a question of its own.
 */
export function findUnknownSources(review: Review): readonly Waiting[] {
  const unknown = review.statements
    .filter((statement) => recordOf(statement.source) === null && !isDecided(statement, 'source'))
    .map((statement) => ({ statement, seen: markIn(review, statement.raw.file) }));
  const groups = Map.groupBy(unknown, ({ statement, seen }) => seen?.mark ?? `\n${statement.id}`);
  return [...groups.values()].map((own) => {
    const mark = own[0]!.seen?.mark ?? null;
    return {
      kind: 'unknown-source',
      field: 'source',
      asks:
        mark === null
          ? 'Who published the text? No mark of a source was seen in it.'
          : `Who publishes texts with ${mark}? No source in the authority has this mark.`,
      name: mark,
      role: null,
      statements: own
        .map(({ statement: { id, raw } }) => ({ id, file: raw.file }))
        .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
      uses: own.length,
      evidence: own.map(
        ({ statement, seen }) => seen?.sight ?? sightOfLine(review, statement.raw.file, statement.raw.lines[0]),
      ),
    };
  });
}

/** The first thing at the top or the end of a file that looks like a publisher's mark, and where it stands. */
function markIn(review: Review, file: string): { readonly mark: string; readonly sight: Sight } | null {
  const lines = review.lines(file);
  const numbers = lines.flatMap((text, index) => (text.trim() === '' ? [] : [index]));
  const edges = [...new Set([...numbers.slice(0, OPENING), ...numbers.slice(-CLOSING)])];
  for (const shape of MARKS) {
    for (const index of edges) {
      const mark = shape.exec(lines[index]!)?.groups?.['mark'];
      if (mark !== undefined && !KEEPERS.test(mark)) return { mark, sight: sightOfLine(review, file, index + 1) };
    }
  }
  return null;
}
