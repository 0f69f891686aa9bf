import type { Line } from '../types.ts';
import type { Envelope, Inner } from './envelope.ts';
import { join } from './positions.ts';
import { hintsOfSettings, type Setting } from './settings.ts';

/** Fields of a record that hold the words, the best first; where none does, the longest that has sentences. */
const WORDS: readonly string[] =
  'body text content content_text content_html fulltext full_text articlebody article_body transcript html story description summary'.split(
    ' ',
  );
/** A record without a field of so many letters has no words. */
const FEWEST = 40;

/** A value of a record, and the line of the raw file on which it begins. */
interface Value {
  readonly key: string;
  readonly text: string;
  readonly line: number;
  /** How deep in its data it lies: what lies deeper is said of a part of the record. */
  readonly depth: number;
}

/**
 * Texts kept as data: JSON, an object a line, or a list of them in one; and tables of comma-separated values with names above.
 *
 *     {"title": "Pilots refuse", "date": "2009-03-14", "body": "The pilots of the strait …"}
 */
export const json: Envelope = {
  id: 'json',
  says: 'data around the text (JSON)',
  fits: (lines) => {
    const first = lines.find(({ text }) => text !== '')?.text ?? '';
    const last = lines.findLast(({ text }) => text !== '')?.text ?? '';
    return (
      /^[{[]/u.test(first) &&
      /[}\]]$/u.test(last) &&
      /"[^"]+"\s*:/u.test(first + (lines[1]?.text ?? '') + (lines[2]?.text ?? ''))
    );
  },
  open: (lines) => {
    const whole = parse(lines);
    if (whole !== null) return whole.flatMap(toText);
    const each = lines.filter(({ text }) => text !== '').map((line) => parse([line]));
    return each.every((records) => records !== null) ? each.flat().flatMap(toText) : [];
  },
};

function parse(lines: readonly Line[]): readonly (readonly Value[])[] | null {
  const { text, lineAt } = join(lines);
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return null;
  }
  let at = 0;
  /** Where a key stands: keys come in the order of the text. */
  const find = (key: string) => {
    const next = text.indexOf(JSON.stringify(key), at);
    if (next !== -1) at = next + key.length + 2;
    return lineAt(at).number;
  };
  const records: Value[][] = [];
  /** @param isOnly the one record that the object around it has is a part of that: `{ "title": …, "details": { "body": … } }` */
  const visit = (
    value: unknown,
    record: Value[] | null,
    key: string,
    line: number,
    depth: number,
    isOnly = false,
  ): void => {
    if (depth > MOST_DEEP) return;
    if (typeof value === 'string') {
      record?.push({ key, text: value, line, depth });
      at = Math.max(at, at + Math.min(value.length, 1));
    } else if (Array.isArray(value)) {
      for (const item of value) {
        const isOwn = record === null ? isRecord(item) : hasWords(item);
        visit(item, isOwn ? null : record, key, lineAt(at).number, depth + 1, !isOwn);
      }
    } else if (typeof value === 'object' && value !== null) {
      const own = record === null || (isRecord(value) && !isOnly) ? [] : record;
      if (own !== record) records.push(own);
      const isWhole = Object.values(value).filter(isRecord).length === 1;
      for (const [name, held] of Object.entries(value)) visit(held, own, name, find(name), depth + 1, isWhole);
    }
  };
  visit(data, null, '', 1, 0);
  return records;
}

/** Records lie in each other at most so deep. */
const MOST_DEEP = 12;

/** An object with words of its own. */
const isRecord = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.entries(value).some(
    ([key, held]) =>
      typeof held === 'string' && held.length >= FEWEST && (WORDS.includes(key.toLowerCase()) || /[.!?。]/u.test(held)),
  );

/** Fields that may be said of any link, beside those that hold the words of a text. */
const SAID_OF_LINKS: ReadonlySet<string> = new Set(['description', 'summary']);

/** A record that stands in the list of another: what it has is a text, and no link with a line about what it leads to. */
const hasWords = (value: unknown): boolean =>
  isRecord(value) &&
  Object.entries(value as object).some(
    ([key, held]) =>
      typeof held === 'string' &&
      held.length >= FEWEST &&
      WORDS.includes(key.toLowerCase()) &&
      !SAID_OF_LINKS.has(key.toLowerCase()),
  );

/** A record as a text: its words, and what its other fields say. */
function toText(values: readonly Value[]): readonly Inner[] {
  const long = values.filter(({ text }) => text.length >= FEWEST);
  const known = WORDS.flatMap((name) => long.filter(({ key }) => key.toLowerCase() === name));
  const longest = long
    .filter(({ text }) => /\s|\p{Lo}/u.test(text))
    .toSorted((a, b) => b.text.length - a.text.length)[0];
  const words =
    known.toSorted(
      (a, b) => Number(b.text.length > 3 * a.text.length) - Number(a.text.length > 3 * b.text.length),
    )[0] ?? longest;
  if (words === undefined) return [];
  const settings: readonly Setting[] = values.filter((value) => value !== words).toSorted((a, b) => a.depth - b.depth);
  return [
    {
      lines: words.text
        .split(/\r\n|\r|\n/u)
        .map((text) => ({ number: words.line, text: text.replace(/\s+/gu, ' ').trim() })),
      hints: hintsOfSettings(settings, 'what the record says'),
    },
  ];
}

/** Comma-separated values with the names of the fields above. */
export const table: Envelope = {
  id: 'table',
  says: 'data around the text (a table)',
  fits: (lines) => {
    const head = lines.find(({ text }) => text !== '')?.text ?? '';
    const sign = separatorOf(head);
    if (sign === null) return false;
    const names = head.split(sign).map((name) => name.replace(/^"|"$/gu, '').trim().toLowerCase());
    return (
      names.length >= 2 &&
      names.every((name) => /^[\p{L}_][\p{L}\p{N}_ .-]{0,30}$/u.test(name)) &&
      names.some((name) => WORDS.includes(name))
    );
  },
  open: (lines) => {
    const rows = readRows(lines);
    const [head = []] = rows;
    const names = head.map(({ text }) => text.trim());
    return rows
      .slice(1)
      .flatMap((row) =>
        row.length === names.length
          ? toText(row.map(({ text, line }, index) => ({ key: names[index]!, text, line, depth: 0 })))
          : [],
      );
  },
};

const separatorOf = (head: string) =>
  [',', ';', '|'].find((sign) => head.split(sign).length >= 2 && !/\s\S+\s\S+\s/u.test(head)) ?? null;

type Cell = Omit<Value, 'key' | 'depth'>;

/** The cells of a table (RFC 4180): those in quotation marks may hold line ends and separators. */
function readRows(lines: readonly Line[]): readonly (readonly Cell[])[] {
  const { text, lineAt } = join(lines);
  const sign = separatorOf(lines.find((line) => line.text !== '')?.text ?? '') ?? ',';
  const rows: Cell[][] = [[]];
  let at = 0;
  while (at < text.length) {
    const line = lineAt(at).number;
    let cell = '';
    if (text[at] === '"') {
      let end = at + 1;
      while (end < text.length && !(text[end] === '"' && text[end + 1] !== '"')) end += text[end] === '"' ? 2 : 1;
      cell = text.slice(at + 1, end).replaceAll('""', '"');
      at = end + 1;
    } else {
      const ends = [text.indexOf(sign, at), text.indexOf('\n', at)].filter((end) => end !== -1);
      const end = Math.min(text.length, ...ends);
      cell = text.slice(at, end);
      at = end;
    }
    rows.at(-1)!.push({ text: cell, line });
    if (text[at] === '\n') rows.push([]);
    at++;
  }
  return rows.filter((row) => row.some((one) => one.text !== ''));
}
