import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import jschardet from 'jschardet';
import type { VFileMessage } from 'vfile-message';
import { problem } from '../statement/problems.ts';
import { chooseCodePage } from './code-page.ts';
import { repairMojibake } from './mojibake.ts';
import { isPlausible } from './plausible.ts';
import { utf16WithoutMark } from './utf16.ts';

/** Text of a raw file, or null where there is none to be had; the messages say why. */
export interface Decoded {
  readonly text: string | null;
  /** Name of the encoding as iconv-lite knows it; null where none fits. */
  readonly encoding: string | null;
  readonly messages: readonly VFileMessage[];
}

/** First bytes of what is not text: PDF, ZIP and Office, PNG, JPEG, GIF, old Office, gzip, ELF, RTF is text of a kind but not words. */
const MAGIC = ['25504446', '504b0304', '89504e47', 'ffd8ff', '47494638', 'd0cf11e0', '1f8b', '7f454c46', '7b5c727466'];

/** So many times as many letters as control characters has a text; less is a program's file. */
const LETTERS_A_CONTROL = 5;
/** Of the characters of a text at most one in so many may be lost; two always may. */
const ONE_LOST_IN = 20;
const ALWAYS = 2;
/** Lines that are told of one by one; the others are counted. */
const MOST_TOLD = 5;

/**
 * Bytes to text: a byte order mark, UTF-16 by its NULs, strict UTF-8, then detection. A few bytes that belong to no
 * character, and NULs among letters, stand as U+FFFD and are told with their lines; where they are many, nothing is read.
 *
 * @param bytes the file as received
 * @param file path for messages
 */
export function decode(bytes: Uint8Array, file: string): Decoded {
  if (!bytes.some((byte) => byte > 0x20))
    return refused(
      problem(
        'file-empty',
        { file },
        `Expected words, found ${bytes.length === 0 ? 'an empty file' : 'nothing but white space'}`,
      ),
    );
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const hex = buffer.subarray(0, 8).toString('hex');
  if (MAGIC.some((magic) => hex.startsWith(magic)))
    return refused(problem('file-binary', { file }, 'Expected plain text, found a picture, a document or an archive'));

  const marked = byteOrderMark(buffer) ?? utf16WithoutMark(buffer);
  if (marked && marked !== 'utf-8' && !isPlausible(iconv.decode(buffer, marked)))
    return refused(
      problem('file-undecodable', { file }, `Read as ${marked}, as its first bytes say, the text is no text`),
    );
  if (marked) return accepted(buffer, marked, file);
  if (isBinary(buffer))
    return refused(problem('file-binary', { file }, 'Expected plain text, found control characters throughout'));

  const broken = firstBrokenUtf8(buffer);
  if (broken === null || broken.sequences > broken.errors) return accepted(buffer, 'utf-8', file);
  const place = { file, line: lineAt(buffer, broken.offset) };
  const guess = jschardet.detect(buffer.includes(0) ? buffer.map((byte) => byte || 0x20) : buffer).encoding;
  const encoding = guess ? chooseCodePage(buffer, canonical(guess)) : null;
  const plausible = encoding !== null && isPlausible(iconv.decode(buffer, encoding));
  if (plausible) return accepted(buffer, encoding, file);
  // A page of plain letters with a few strays in it.
  if (broken.errors * ONE_LOST_IN < buffer.length) return accepted(buffer, 'utf-8', file);
  return refused(
    problem(
      'file-undecodable',
      place,
      encoding === null
        ? 'Expected text in a known encoding, found bytes that fit none'
        : `Read as ${encoding}, which fits best, the text is no text`,
    ),
  );
}

const refused = (message: VFileMessage): Decoded => ({ text: null, encoding: null, messages: [message] });

/** Control characters that no text has so many of; a run of NULs, with which disks fill up their blocks, counts once. */
function isBinary(buffer: Buffer): boolean {
  let controls = 0;
  let letters = 0;
  let last = -1;
  for (const byte of buffer) {
    if (byte >= 0x20 && byte < 0x7f) letters++;
    else if (byte < 0x20 && !(byte >= 9 && byte <= 13) && !(byte === 0 && last === 0)) controls++;
    last = byte;
  }
  return controls * LETTERS_A_CONTROL > letters;
}

/** `ESC $ B` and its like: after it, plain letters stand for Japanese, Korean or Chinese ones. */
const ESCAPED = /\u001B\$[@ABC()]/;
/** A NUL or two where letters were. Longer runs are filling, and go with the other control characters. */
const NULS = /(?<!\0)\0{1,3}(?!\0)/g;

function accepted(buffer: Buffer, encoding: string, file: string): Decoded {
  const decoded = encoding === 'utf-8' ? withoutMark(buffer.toString()) : iconv.decode(buffer, encoding);
  const escape = ESCAPED.exec(decoded);
  if (escape)
    return refused(
      problem(
        'file-undecodable',
        { file, line: lineOf(decoded, escape.index) },
        'Found the escapes of ISO 2022, an encoding for telegraph lines that is not read',
      ),
    );
  // In a code page the second row of control characters is bytes that it gives to nobody.
  const seen = decoded.replace(NULS, (run) => LOST.repeat(run.length));
  const text = encoding === 'utf-8' ? seen : seen.replace(/[\u0080-\u009F]/g, LOST);
  const lost = text.includes(LOST) ? text.split(LOST).length - 1 : 0;
  if (lost > ALWAYS && lost * ONE_LOST_IN > text.length)
    return refused(
      problem(
        'file-undecodable',
        { file, line: lineOf(text, text.indexOf(LOST)) },
        `Read as ${encoding}, the text has ${lost} places where no character can be told`,
      ),
    );
  const messages = lost === 0 ? [] : tellLost(text, encoding, file);
  const repaired = repairMojibake(text);
  if (repaired === null) return { text, encoding, messages };
  const message = problem(
    'text-repaired',
    { file },
    `Found letters that were once read in the wrong encoding (${repaired.misread}); they were put right`,
  );
  return { text: repaired.text, encoding, messages: [message, ...messages] };
}

const LOST = '\uFFFD';

/** Where characters are lost, line by line; of many lines the first, and how many more. */
function tellLost(text: string, encoding: string, file: string): readonly VFileMessage[] {
  const lines = text.split(LINE_END).flatMap((line, index) => (line.includes(LOST) ? [index + 1] : []));
  const more = lines.length - MOST_TOLD;
  return lines
    .slice(0, MOST_TOLD)
    .map((line, index) =>
      problem(
        'text-undecodable',
        { file, line },
        `Expected characters of ${encoding}, found bytes that belong to none, or signs that were lost before: they stand as ${LOST}${index === MOST_TOLD - 1 && more > 0 ? `; so in ${more} more lines` : ''}`,
      ),
    );
}

const LINE_END = /\r\n|\r|\n/;
const lineOf = (text: string, offset: number) => text.slice(0, offset).split(LINE_END).length;

const withoutMark = (text: string) => (text.startsWith('\uFEFF') ? text.slice(1) : text);

/** jschardet calls by MIME names what texts in the wild are written in as Windows code pages, their supersets. */
function canonical(name: string): string {
  const lower = name.toLowerCase();
  return (
    {
      'iso-8859-1': 'windows-1252',
      ascii: 'utf-8',
      'iso-8859-9': 'windows-1254',
      gb2312: 'gb18030',
      'tis-620': 'windows-874',
      macroman: 'macintosh',
    }[lower] ?? lower
  );
}

function byteOrderMark(buffer: Buffer): string | null {
  if (buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf) return 'utf-8';
  if (buffer[0] === 0xff && buffer[1] === 0xfe) return 'utf-16le';
  if (buffer[0] === 0xfe && buffer[1] === 0xff) return 'utf-16be';
  return null;
}

/** Null for valid UTF-8; else where the first wrong byte is, how many there are and how many characters beyond ASCII were right. */
function firstBrokenUtf8(buffer: Buffer): { offset: number; errors: number; sequences: number } | null {
  if (isUtf8(buffer)) return null;
  let offset = -1;
  let errors = 0;
  let sequences = 0;
  for (let i = 0; i < buffer.length;) {
    const byte = buffer[i]!;
    const length =
      byte < 0x80
        ? 1
        : byte >= 0xc2 && byte < 0xe0
          ? 2
          : byte >= 0xe0 && byte < 0xf0
            ? 3
            : byte >= 0xf0 && byte < 0xf5
              ? 4
              : 0;
    if (length > 0 && isUtf8(buffer.subarray(i, i + length)) && i + length <= buffer.length) {
      if (length > 1) sequences++;
      i += length;
    } else {
      if (offset === -1) offset = i;
      errors++;
      i++;
    }
  }
  return { offset, errors, sequences };
}

const lineAt = (buffer: Buffer, offset: number) => lineOf(buffer.subarray(0, offset).toString('latin1'), offset);
