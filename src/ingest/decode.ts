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

/**
 * Bytes to text: a byte order mark, UTF-16 by its NULs, strict UTF-8, then detection. A file that cannot be
 * decoded whole is told and not read at all.
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
  if (buffer.includes(0)) return refused(problem('file-binary', { file }, 'Expected plain text, found NUL bytes'));

  const broken = firstBrokenUtf8(buffer);
  if (broken === null) return accepted(buffer, 'utf-8', file);
  if (broken.sequences > broken.errors) {
    return refused(
      problem(
        'file-undecodable',
        { file, line: lineAt(buffer, broken.offset) },
        `Expected UTF-8, found ${broken.errors} byte${broken.errors === 1 ? '' : 's'} that belong to no character (first at byte ${broken.offset})`,
      ),
    );
  }
  const guess = jschardet.detect(buffer).encoding;
  const encoding = guess ? chooseCodePage(buffer, canonical(guess)) : null;
  if (encoding === null)
    return refused(
      problem(
        'file-undecodable',
        { file, line: lineAt(buffer, broken.offset) },
        'Expected text in a known encoding, found bytes that fit none',
      ),
    );
  if (!isPlausible(iconv.decode(buffer, encoding)))
    return refused(
      problem(
        'file-undecodable',
        { file, line: lineAt(buffer, broken.offset) },
        `Read as ${encoding}, which fits best, the text is no text`,
      ),
    );
  return accepted(buffer, encoding, file);
}

const refused = (message: VFileMessage): Decoded => ({ text: null, encoding: null, messages: [message] });

/** `ESC $ B` and its like: after it, plain letters stand for Japanese, Korean or Chinese ones. */
const ESCAPED = /\u001B\$[@ABC()]/;

function accepted(buffer: Buffer, encoding: string, file: string): Decoded {
  const text = encoding === 'utf-8' ? withoutMark(buffer.toString()) : iconv.decode(buffer, encoding);
  const escape = ESCAPED.exec(text);
  if (escape)
    return refused(
      problem(
        'file-undecodable',
        { file, line: text.slice(0, escape.index).split(/\r\n|\r|\n/).length },
        'Found the escapes of ISO 2022, an encoding for telegraph lines that is not read',
      ),
    );
  const bad = (encoding === 'utf-8' ? /\uFFFD/u : /[\uFFFD\u0080-\u009F]/u).exec(text);
  if (bad) {
    const line = text.slice(0, bad.index).split(/\r\n|\r|\n/).length;
    return refused(
      problem('file-undecodable', { file, line }, `Read as ${encoding}, the text has characters that no writer uses`),
    );
  }
  const repaired = repairMojibake(text);
  if (repaired === null) return { text, encoding, messages: [] };
  const message = problem(
    'text-repaired',
    { file },
    `Found letters that were once read in the wrong encoding (${repaired.misread}); they were put right`,
  );
  return { text: repaired.text, encoding, messages: [message] };
}

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

const lineAt = (buffer: Buffer, offset: number) =>
  buffer
    .subarray(0, offset)
    .toString('latin1')
    .split(/\r\n|\r|\n/).length;
