import type { VFileMessage } from 'vfile-message';
import { problem } from '../statement/problems.ts';
import type { Line } from './types.ts';

/** Longest line that is read, in UTF-16 units. */
export const MAX_LINE = 1_000_000;

/** Signs nobody sees that stop words from being found: soft hyphen, zero-width space, word joiner, BOM. Joiners (U+200C, U+200D) are spelling. */
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/gu;
const CONTROL = /[\p{Cc}\uFDD0-\uFDEF\uFFFE\uFFFF]/u;
const CONTROLS = /[\p{Cc}\uFDD0-\uFDEF\uFFFE\uFFFF]/gu;

/** Letters that are composed and signs that are seen, with single spaces between them: most lines are clean as they are. */
const CLEAN = /^[!-~¡-¬®-ÿĀ-ɏЀ-ӿ‐-‧‰-⁞]+(?: [!-~¡-¬®-ÿĀ-ɏЀ-ӿ‐-‧‰-⁞]+)*$/;

/**
 * Text to lines, numbered as in the raw file: a line may end up empty, none is ever added or taken away.
 *
 * Letters, quotation marks and dashes stay as printed. A run of spaces, tabs or no-break spaces becomes one
 * space (a single no-break space stays: French sets it before its colons), signs nobody sees go, and letters
 * are composed (NFC). Control characters go and are told.
 *
 * @returns null for a text with a line that is too long; the message says which.
 */
export function clean(
  text: string,
  file: string,
): { lines: readonly Line[] | null; messages: readonly VFileMessage[] } {
  const raw = text.split(/\r\n|\r|\n/);
  if (raw.length > 1 && raw.at(-1) === '') raw.pop();
  const long = raw.findIndex((line) => line.length > MAX_LINE);
  if (long !== -1) {
    const message = problem(
      'line-too-long',
      { file, line: long + 1 },
      `Expected lines of at most ${MAX_LINE} characters, found one of ${raw[long]!.length}`,
    );
    return { lines: null, messages: [message] };
  }
  const controlled: number[] = [];
  const lines = raw.map((line, index) => {
    if (CLEAN.test(line)) return { number: index + 1, text: apart(line) };
    const spaced = withSpaces(line);
    if (CONTROL.test(spaced)) controlled.push(index + 1);
    const words = cleanLine(spaced);
    const indent = words === '' ? 0 : indentOf(line);
    return indent === 0 ? { number: index + 1, text: words } : { number: index + 1, text: words, indent };
  });
  return { lines, messages: tellControls(controlled, file) };
}

/** Lines that are told of one by one; the others are counted. */
const MOST_TOLD = 5;

function tellControls(lines: readonly number[], file: string): readonly VFileMessage[] {
  const more = lines.length - MOST_TOLD;
  return lines
    .slice(0, MOST_TOLD)
    .map((line, index) =>
      problem(
        'text-control-characters',
        { file, line },
        `Found control characters; they are left out of the words${index === MOST_TOLD - 1 && more > 0 ? `, as in ${more} more lines` : ''}`,
      ),
    );
}

/** A tab stands for eight columns, as typists set it. */
const indentOf = (line: string) => (/^\s*/u.exec(line)?.[0] ?? '').replace(/\t/g, ' '.repeat(8)).length;

const withSpaces = (line: string) => line.replace(/[\t\u2028\u2029\u000B\u000C]/g, ' ');

/** Words that stood in a line in another form, such as numbers of letters, as a clean line has them. */
export const cleanWords = (words: string): string => cleanLine(withSpaces(words.replace(/[\r\n]+/g, ' ')));

function cleanLine(line: string): string {
  return apart(
    line
      .replace(CONTROLS, '')
      .toWellFormed()
      .replace(INVISIBLE, '')
      .replace(/\s{2,}/gu, ' ')
      .trim()
      .normalize('NFC'),
  );
}

/**
 * The same words in a string of its own. What was cut out of a string keeps all of that string in memory, with two bytes
 * for each letter where one of its letters needs two: a headline would hold its whole file.
 */
function apart(words: string): string {
  if (words.length > SCRATCH.length / 3) return Buffer.from(words).toString();
  return SCRATCH.toString('utf8', 0, SCRATCH.write(words));
}

const SCRATCH = Buffer.allocUnsafe(0x3000);
