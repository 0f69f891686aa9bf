import type { Line } from '../types.ts';
import { cleanWords } from '../clean.ts';
import type { Envelope, Hint, Inner } from './envelope.ts';
import { type HeaderField, type MailHeader, readHeader } from './mail-header.ts';
import { readQuotedPrintable } from './quoted-printable.ts';
import { fromBase64 } from './transfer-encoding.ts';

/** A header may stand below so many lines: the stamps of whoever released it. */
const WITHIN = 14;

/**
 * A mail with its header, those that it answers or forwards below it:
 *
 *     From: Perpetua Okonre <okonre@conference.example>
 *     Sent: Saturday, March 14, 2009 5:42 PM
 *     To: Harbour masters
 *     Subject: The winter lamps
 *
 * Each mail with words of its own is a text. Bodies in quoted-printable or base64 are read; of one that came as text and as HTML the text is.
 */
export const mail: Envelope = {
  id: 'mail',
  says: 'header of the mail',
  fits: (lines) => findFirst(lines) !== null,
  open: (lines) => {
    const headers = findHeaders(lines);
    return headers
      .map((header, index) => openOne(lines, header, headers[index + 1]?.from ?? lines.length))
      .filter(({ lines: words }) => words.some(({ text }) => text !== ''));
  },
};

/** The header at the top: nothing but short lines stand above it. */
function findFirst(lines: readonly Line[]): MailHeader | null {
  let printed = 0;
  for (const [index, { text }] of lines.entries()) {
    if (text === '') continue;
    if (++printed > WITHIN || text.length > 160) return null;
    const header = text.includes(':') || text.includes('：') ? readHeader(lines, index) : null;
    if (header) return header;
  }
  return null;
}

const FORWARDED =
  /^(?:[-_*>\s]{2,}.{0,40}(?:original|forwarded|message|weitergeleitet|ursprüngliche|transféré|origine|reenviado|inoltrato|пересыл|исходное).{0,40}[-_*]{2,}|begin forwarded message:|_{10,}|-{10,})$/iu;

/** Every header of the text; one in the middle stands below an empty line or the rule that mail programs draw. */
function findHeaders(lines: readonly Line[]): readonly MailHeader[] {
  const headers = [findFirst(lines)!];
  for (let at = headers[0]!.to; at < lines.length; at++) {
    const { text } = lines[at]!;
    const above = lines[at - 1]?.text ?? '';
    if (text === '' || !(above === '' || FORWARDED.test(above))) continue;
    const header = readHeader(lines, at);
    if (header === null) continue;
    headers.push(header);
    at = header.to - 1;
  }
  return headers;
}

function openOne(lines: readonly Line[], header: MailHeader, end: number): Inner {
  const body = lines.slice(header.to, end);
  return {
    lines: bodyOf(body, header.fields).filter(({ text }) => !FORWARDED.test(text)),
    hints: hintsOf(header.fields),
  };
}

function hintsOf(fields: readonly HeaderField[]): Hint[] {
  const tell = (
    field: Hint['field'],
    of: HeaderField['field'],
    says: string,
    words: (text: string) => string,
  ): Hint[] => {
    const found = fields.find((one) => one.field === of && one.text !== '');
    const text = found ? cleanWords(words(found.text)) : '';
    return found === undefined || text === '' ? [] : [{ field, line: found.line, text, says }];
  };
  return [
    ...tell('title', 'subject', 'the mail’s subject', (text) =>
      text.replace(/^(?:(?:re|fwd?|aw|wg|tr|rv)\s?:\s*)+/iu, ''),
    ),
    ...tell('published', 'date', 'the day on which the mail was sent', (text) => text),
    ...tell('author', 'from', 'who sent the mail', nameOf),
  ];
}

/** `Okonre, Perpetua <okonre@conference.example>`: the name; the address alone says nothing to a reader. */
const nameOf = (text: string): string =>
  text
    .replace(/[<[(](?:mailto:)?[^<>()[\]\s]*@[^<>()[\]\s]*[>\])]|\bmailto:\S+|\S+@\S+/giu, '')
    .replace(/["<>]/gu, '')
    .replace(/^(?<surname>[\p{L}\p{M}'’ -]+), (?<given>[\p{L}\p{M}'’. -]+)$/u, '$<given> $<surname>');

// ── bodies ─────────────────────────────────────────────────────────────────────────────────────────────

function bodyOf(lines: readonly Line[], fields: readonly HeaderField[]): readonly Line[] {
  const type = valueOf(fields, 'content-type');
  const boundary = /boundary="?(?<boundary>[^\s";]+)/iu.exec(type)?.groups?.['boundary'];
  if (boundary !== undefined && /^multipart\//iu.test(type)) return bestPart(partsOf(lines, boundary));
  return decodeBody(lines, valueOf(fields, 'content-transfer-encoding'), charsetOf(type));
}

const valueOf = (fields: readonly HeaderField[], name: string) => fields.find((one) => one.name === name)?.text ?? '';
const charsetOf = (type: string) => /charset="?(?<charset>[\w-]+)/iu.exec(type)?.groups?.['charset'] ?? 'utf-8';

interface Part {
  readonly type: string;
  readonly lines: readonly Line[];
}

/** The parts of a body between its boundaries, each with its own small header; a part of parts is taken apart as well. */
function partsOf(lines: readonly Line[], boundary: string): readonly Part[] {
  const cuts = lines.flatMap(({ text }, index) =>
    text === `--${boundary}` || text === `--${boundary}--` ? [index] : [],
  );
  return cuts.slice(0, -1).flatMap((cut, index): readonly Part[] => {
    const part = lines.slice(cut + 1, cuts[index + 1]);
    const blank = part.findIndex(({ text }) => text === '');
    const head = part
      .slice(0, Math.max(0, blank))
      .map(({ text }) => text)
      .join(' ');
    const body = part.slice(blank + 1);
    const type =
      /content-type:\s*(?<type>[\w-]+\/[\w.+-]+)/iu.exec(head)?.groups?.['type']?.toLowerCase() ?? 'text/plain';
    const inner = /boundary="?(?<boundary>[^\s";]+)/iu.exec(head)?.groups?.['boundary'];
    if (inner !== undefined && type.startsWith('multipart/')) return partsOf(body, inner);
    const encoding = /content-transfer-encoding:\s*(?<encoding>[\w-]+)/iu.exec(head)?.groups?.['encoding'] ?? '';
    return type.startsWith('text/') && !/content-disposition:\s*attachment/iu.test(head)
      ? [{ type, lines: decodeBody(body, encoding, charsetOf(head)) }]
      : [];
  });
}

const bestPart = (parts: readonly Part[]): readonly Line[] =>
  (parts.find(({ type }) => type === 'text/plain') ?? parts[0])?.lines ?? [];

function decodeBody(lines: readonly Line[], encoding: string, charset: string): readonly Line[] {
  if (/quoted-printable/iu.test(encoding)) return readQuotedPrintable(lines, charset);
  return /base64/iu.test(encoding) ? (decodeBase64(lines, charset) ?? lines) : lines;
}

/** Lines of base64 as the lines of the text in them. Each has the number of the line that its first letter was in. */
function decodeBase64(lines: readonly Line[], charset: string): readonly Line[] | null {
  const coded = lines.filter(({ text }) => text !== '');
  const text = fromBase64(coded.map((line) => line.text).join(''), charset);
  if (text === null || coded.length === 0) return null;
  const total = coded.reduce((sum, line) => sum + line.text.length, 0);
  let done = 0;
  const size = Buffer.byteLength(text);
  const ends = coded.map((line) => (done += line.text.length));
  const at = (bytes: number) =>
    coded[
      Math.max(
        0,
        ends.findIndex((end) => end * size > bytes * total),
      )
    ]!.number;
  let bytes = 0;
  return text.split(/\r\n|\r|\n/u).map((words) => {
    const number = at(bytes);
    bytes += Buffer.byteLength(words);
    const last = at(Math.max(0, bytes - 1));
    bytes += 1;
    return { number, text: cleanWords(words), ...(last > number && { last }) };
  });
}
