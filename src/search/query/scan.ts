import type { TypedDateContext } from '../../statement/typed-date/read.ts';
import { tokenise } from '../tokens/tokenise.ts';
import { readBounds, type Bounds } from './dates.ts';
import { asksUndated, type Field, fieldOf, isDateField, nearOf, operatorOf } from './fields.ts';
import type { QueryDoubt } from './types.ts';

/** A piece of a typed query, in its order. `typed`: as it stands there. */
export type Piece =
  | {
      readonly is: 'words';
      readonly type: 'word' | 'phrase';
      readonly text: string;
      readonly loose: boolean;
      readonly not: boolean;
    }
  | {
      readonly is: 'field';
      readonly field: Exclude<Field, 'from' | 'to' | 'date'>;
      readonly values: readonly string[];
      /** Without quotation marks: the name may go on in the words behind it. */
      readonly open: boolean;
      readonly not: boolean;
    }
  | {
      readonly is: 'dates';
      readonly field: 'from' | 'to' | 'date';
      readonly bounds: Bounds | 'undated';
      readonly typed: string;
      readonly not: boolean;
    }
  | { readonly is: 'near'; readonly within: number; readonly typed: string }
  | { readonly is: 'operator'; readonly operator: 'and' | 'or' | 'not'; readonly typed: string };

export interface Scan {
  readonly pieces: readonly Piece[];
  readonly doubts: readonly QueryDoubt[];
}

/** Marks of direction come along when text is copied; nobody sees them. */
const UNSEEN = /[\u061C\u180E\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

/** What closes a quotation, by what opens it. */
const CLOSERS: Readonly<Record<string, string>> = {
  '"': '"',
  '＂': '＂',
  '“': '”',
  '„': '“”',
  '‟': '”',
  '”': '”',
  '«': '»',
  '»': '«»',
  '″': '″',
  '〝': '〞〟',
  '「': '」',
  '『': '』',
  '《': '》',
};
/** Where its own other half is missing, another one closes it. */
const ANY_CLOSER = '"“”„‟«»″〝〞＂';
const DOUBLE_MARKS = /[“”„‟«»″〝〞＂]/gu;

/** Marks that are apostrophes too: they open only what they also close, before a blank or at the end. */
const SINGLE_CLOSERS: Readonly<Record<string, string>> = { '‘': '’', '‚': '‘’', '‹': '›', "'": "'’" };

const SIGNS = /[-‐‑‒–—−﹣－+~]+/uy;
const SPACE = /\s+/uy;
const WORD = /[\p{L}\p{N}\p{M}]/u;
/** What may stand between a sign and what it belongs to. */
const AFTER_SIGN = /[([{]*[\p{L}\p{N}\p{M}"“„‟”«»″〝＂「『《‘‚‹']/uy;
const NAME = /(?<name>\p{L}[\p{L}\p{M}’'ʼ]*)(?<before>\s*)[:：](?<after>\s*)/uy;
const OTHER_FIELD = /\p{L}{2,}(?=:[\p{L}\p{N}\p{M}"“„«])/uy;
const RANGE = /^(?!.*\.{3}).*\.\./u;
const SIGNED = /^[-+~]./u;
/** The longest date that anybody types has so many words after the first: "Tuesday, the 12th of April, 2016". */
const DATE_WORDS = 6;

/** Cut a typed query into its pieces; what cannot be understood is told, never thrown. */
export function scan(typed: string, context: TypedDateContext): Scan {
  const text = typed.replaceAll(UNSEEN, '');
  const pieces: Piece[] = [];
  const doubts: QueryDoubt[] = [];
  const doubt = (kind: QueryDoubt['kind'], part: string) => doubts.push({ kind, part });
  let at = 0;
  let not = false;
  let loose = false;

  const match = (pattern: RegExp, from = at) => {
    pattern.lastIndex = from;
    return pattern.exec(text);
  };
  const opensHere = (from: number) => from === 0 || /[\s([{:：\-+~]/u.test(text[from - 1]!);
  const isWordAt = (from: number) => from < text.length && WORD.test(String.fromCodePoint(text.codePointAt(from)!));

  /** What a quotation mark at `at` encloses, as it stands there; null: it opens nothing. */
  function readQuoted(): string | null {
    const mark = text[at] ?? '';
    const begin = at + 1;
    const single = SINGLE_CLOSERS[mark];
    if (single !== undefined) {
      if (!opensHere(at)) return null;
      for (let end = begin; end < text.length; end++) {
        const closes =
          single.includes(text[end]!) && !WORD.test(text[end + 1] ?? ' ') && /\s/u.test(text.slice(begin, end));
        if (!closes) continue;
        at = end + 1;
        return text.slice(begin, end);
      }
      return null;
    }
    const own = CLOSERS[mark];
    if (own === undefined) return null;
    const find = (closers: string) => {
      for (let end = begin; end < text.length; end++) if (closers.includes(text[end]!)) return end;
      return -1;
    };
    const ownEnd = find(own);
    const end = ownEnd === -1 ? find(ANY_CLOSER) : ownEnd;
    const enclosed = text.slice(begin, end === -1 ? text.length : end);
    if (end === -1 && WORD.test(enclosed)) doubt('unclosed', text.slice(at));
    at = end === -1 ? text.length : end + 1;
    return enclosed;
  }

  /** What stands at an offset up to the next blank or double quotation mark. */
  function chunkAt(from: number): string {
    let end = from;
    while (end < text.length && !/\s/u.test(text[end]!) && CLOSERS[text[end]!] === undefined) end++;
    return text.slice(from, end);
  }

  function pushWords(type: 'word' | 'phrase', words: string): void {
    const core = trimmed(words);
    if (core !== '') pieces.push({ is: 'words', type, text: type === 'phrase' ? plainMarks(core) : core, loose, not });
  }

  /** A field and its value; the name and the colon are passed. */
  function readField(field: Field, name: string, hasSpace: boolean): void {
    const begin = at;
    const quoted = readQuoted();
    const bare = quoted === null ? chunkAt(at) : null;
    const isNext = hasSpace && bare !== null && fieldOf(match(NAME)?.groups?.['name'] ?? '') !== undefined;
    const isEmpty = !WORD.test((quoted ?? bare)!);
    if (isEmpty || isNext) {
      doubt('empty-field', name);
      if (isEmpty) at += bare?.length ?? 0;
      return;
    }
    if (isDateField(field)) {
      const value = quoted ?? longestDate(begin);
      if (quoted === null) at = begin + value.length;
      readDates(field, value, `${name}:${value}`);
      return;
    }
    at += bare?.length ?? 0;
    const values =
      quoted === null ? bare!.split(/[,،、;؛]/u).map(trimmed) : [plainMarks(quoted.replaceAll(/\s+/gu, ' ').trim())];
    pieces.push({ is: 'field', field, values: values.filter((value) => value !== ''), open: quoted === null, not });
  }

  /** A date of several words, as far as they add something to it: `12 April 2016`. */
  function longestDate(begin: number): string {
    const ends = [begin + chunkAt(begin).length];
    for (let end = ends[0]!; ends.length <= DATE_WORDS;) {
      const space = match(SPACE, end);
      const next = space ? chunkAt(end + space[0].length) : '';
      if (next === '' || /[:：]/u.test(next) || SIGNED.test(next) || operatorOf(next) !== undefined) break;
      end += space![0].length + next.length;
      ends.push(end);
    }
    const dates = ends.map((end) => text.slice(begin, end));
    const boundsOf = (date: string) => JSON.stringify(readBounds(date, context));
    const longest = dates.findLast((date) => readBounds(date, context) !== null);
    return dates.find((date) => longest !== undefined && boundsOf(date) === boundsOf(longest)) ?? dates[0]!;
  }

  function readDates(field: 'from' | 'to' | 'date', value: string, part: string): void {
    const bounds = asksUndated(value) ? 'undated' : readBounds(value, context);
    if (bounds === null) doubt('not-a-date', part);
    else pieces.push({ is: 'dates', field, bounds, typed: part, not });
  }

  /** What stands at `at` outside quotation marks. */
  function readBare(): void {
    const name = match(NAME);
    const field = fieldOf(name?.groups?.['name'] ?? '');
    if (name && field !== undefined) {
      at += name[0].length;
      readField(field, name.groups!['name']!, name.groups!['after'] !== '');
      return;
    }
    const chunk = chunkAt(at);
    const core = trimmed(chunk) || chunk;
    const within = nearOf(core);
    const operator = operatorOf(core);
    const range = [chunk.replace(/[^\p{L}\p{N}.]+$/u, ''), core].find(
      (part) => RANGE.test(part) && readBounds(part, context) !== null,
    );
    const other = match(OTHER_FIELD);
    const isOther = other !== null && operatorOf(other[0]) === undefined && nearOf(other[0]) === undefined;
    if (within !== undefined) pieces.push({ is: 'near', within, typed: core });
    else if (operator !== undefined) pieces.push({ is: 'operator', operator, typed: core });
    else if (range !== undefined) readDates('date', range, range);
    else if (isOther) {
      doubt('unknown-field', chunk);
      pushWords('word', other[0]);
      // What stands behind the colon is read as if it stood alone, with the same sign.
      at += other[0].length + 1;
      readSigned();
      return;
    } else {
      if (chunk.slice(chunk.indexOf(core) + core.length).startsWith('*')) doubt('no-beginnings', `${core}*`);
      pushWords('word', core);
    }
    at += chunk.length;
  }

  /** A phrase or what stands bare at `at`, with the signs that were read. */
  function readSigned(): void {
    const begin = at;
    const quoted = readQuoted();
    if (quoted !== null) pushWords('phrase', quoted);
    else if (isWordAt(at) || /^\.\.\p{N}/u.test(text.slice(at, at + 4))) readBare();
    else if (text[at] === '|' && opensHere(at) && operatorOf(chunkAt(at)) !== undefined) readBare();
    if (at === begin) at += 1;
  }

  while (at < text.length) {
    const signs = match(SIGNS);
    const end = at + (signs?.[0].length ?? 0);
    if (signs && opensHere(at) && match(AFTER_SIGN, end)) {
      not = /[^+~]/u.test(signs[0]);
      loose = signs[0].endsWith('~');
      at = end;
      while (/[([{]/u.test(text[at]!)) at += 1;
    } else if (signs) at = end;
    readSigned();
    not = false;
    loose = false;
  }
  return { pieces, doubts };
}

/** A text from its first word to the end of its last; empty where it has none. */
function trimmed(text: string): string {
  const tokens = tokenise(text);
  return tokens.length === 0 ? '' : text.slice(tokens[0]!.start, tokens.at(-1)!.end);
}

/** On one line, quotation marks inside made one kind: they count as one, and can be written within others. */
const plainMarks = (text: string) => text.replaceAll(DOUBLE_MARKS, '"').replaceAll(/\s+/gu, ' ');
