import { cleanWords } from '../clean.ts';
import type { Line } from '../types.ts';
import type { Envelope } from './envelope.ts';
import { fromQuotedPrintable } from './transfer-encoding.ts';

const LETTER = /=(?:[CD][0-9A-F]|E[0-9A-F]=[89AB][0-9A-F])=[89AB][0-9A-F]/gu;
const FEWEST = 3;

/** A mail's body in quoted-printable whose header is gone: `caf=C3=A9`, lines that end in `=`. */
export const quotedPrintable: Envelope = {
  id: 'quoted-printable',
  says: 'letters and line ends of a mail’s machine (quoted-printable)',
  fits: (lines) => {
    let count = 0;
    for (const { text } of lines)
      if (text.includes('=') && (count += text.match(LETTER)?.length ?? 0) >= FEWEST) return true;
    return false;
  },
  open: (lines) => [{ lines: readQuotedPrintable(lines, 'utf-8'), hints: [] }],
};

/** Lines of quoted-printable as they were typed, those that it broke with `=` at their end whole again. */
export function readQuotedPrintable(lines: readonly Line[], charset: string): readonly Line[] {
  const joined: Line[] = [];
  let open = false;
  for (const line of lines) {
    const text: string = open ? joined.at(-1)!.text + line.text : line.text;
    const whole: Line = open ? { ...joined.pop()!, last: line.number } : line;
    open = text.endsWith('=');
    joined.push({ ...whole, text: open ? text.slice(0, -1) : text });
  }
  return joined.map((line) => ({ ...line, text: cleanWords(fromQuotedPrintable(line.text, charset)) }));
}
