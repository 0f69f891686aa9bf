import type { VFileMessage } from 'vfile-message';
import type { Authority } from '../../statement/authority.ts';
import type { Evidence, Statement } from '../../statement/schema.ts';
import type { Sight } from './waiting.ts';

/** What questions are found in: statements as ingest reads them at this moment, decisions included. */
export interface Review {
  readonly statements: readonly Statement[];
  readonly authority: Pick<Authority, 'organisations'>;
  /** What ingest told; `file` is a path below `raw/`. */
  readonly messages: readonly VFileMessage[];
  /** The lines of a raw file, index 0 is line 1; none where it cannot be read. */
  readonly lines: (file: string) => readonly string[];
}

const MAX_WORDS = 160;

/** A line of a raw file, cut to a length that a terminal shows. */
export function sightOfLine({ lines }: Pick<Review, 'lines'>, file: string, line: number): Sight {
  return { file, line, words: shorten(lines(file)[line - 1] ?? '') };
}

/**
 * A piece of evidence with its line; where the line was repaired before it was read (mojibake), the repaired words of it.
 * A piece that stands on no line of this file says what it says.
 */
export function sightOfEvidence(
  review: Pick<Review, 'lines'>,
  file: string,
  { line, quote, says }: Pick<Evidence, 'line' | 'quote' | 'says'>,
): Sight {
  if (line === null) return { file, line, words: says };
  const text = review.lines(file)[line - 1] ?? '';
  return { file, line, words: quote === null || text.includes(quote) ? shorten(text, quote ?? '') : shorten(quote) };
}

/** The first line of a statement that holds some words, with the words in the middle; null where none does. */
export function sightOfWords(
  { lines }: Pick<Review, 'lines'>,
  { raw }: Pick<Statement, 'raw'>,
  words: string,
): Sight | null {
  const [first, last] = raw.lines;
  const at = lines(raw.file).findIndex((text, index) => index >= first - 1 && index < last && text.includes(words));
  return at === -1 ? null : { file: raw.file, line: at + 1, words: shorten(lines(raw.file)[at]!, words) };
}

/** A line with white space folded, cut to a length around the words that matter. */
function shorten(text: string, around = ''): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= MAX_WORDS) return line;
  const start = Math.max(
    0,
    line.indexOf(around.slice(0, MAX_WORDS)) - Math.max(0, Math.floor((MAX_WORDS - around.length) / 2)),
  );
  const cut = line.slice(start, start + MAX_WORDS);
  return `${start > 0 ? '…' : ''}${cut}${start + MAX_WORDS < line.length ? '…' : ''}`;
}

/**
 * The statements that a message is about: the one that its line stands in; without a line, or with one outside
 * all of them, every statement of its file.
 */
export function statementsOf(
  message: Pick<VFileMessage, 'file' | 'line'>,
  statements: readonly Statement[],
): readonly Statement[] {
  const own = statements.filter(({ raw }) => raw.file === message.file);
  const line = message.line;
  const around =
    line === undefined
      ? []
      : own.filter(
          ({
            raw: {
              lines: [first, last],
            },
          }) => first <= line && line <= last,
        );
  return around.length > 0 ? around : own;
}

/** True where an editor decided a field. */
export function isDecided({ evidence }: Pick<Statement, 'evidence'>, field: string): boolean {
  return evidence.some((piece) => piece.field === field && piece.basis === 'decided');
}
