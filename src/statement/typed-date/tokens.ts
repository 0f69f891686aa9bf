import { fold } from './fold.ts';
import { DATE_NAMES } from './names.ts';

/** A number as it was typed: with so many digits, after an apostrophe (`'16`), or with the ending of a decade (`90s`). */
export interface NumberToken {
  readonly is: 'number';
  readonly value: number;
  readonly digits: number;
  readonly short: boolean;
  readonly decade: boolean;
}

/** A name with its place: months and weekdays count from 1, seasons from 0; the twenties are 20. */
export interface NameToken {
  readonly is: 'month' | 'season' | 'decade' | 'weekday' | 'roman';
  readonly value: number;
  /** As it was typed, folded. */
  readonly as: string;
}

/** A piece of a typed date. */
export type Token =
  | NumberToken
  | NameToken
  | { readonly is: 'decadeOf' | 'quarter' | 'to' }
  | { readonly is: 'mark'; readonly mark: string };

const languages = Object.values(DATE_NAMES);
type Names = (typeof languages)[number];

/** Folded forms of names that stand in order: the first is worth `first`, each next one `step` more. */
function ranked(pick: (names: Names) => readonly (readonly string[])[], first: number, step = 1): Map<string, number> {
  const forms = languages.flatMap((names) => pick(names).flatMap((list, rank) => list.map((form) => ({ form, rank }))));
  return new Map(forms.map(({ form, rank }) => [fold(form), first + rank * step]));
}

const plain = (pick: (names: Names) => readonly string[]) => new Set(languages.flatMap(pick).map(fold));

const MONTHS = ranked(({ months }) => months, 1);
const RANKED = [
  ['month', MONTHS],
  ['weekday', ranked(({ weekdays }) => weekdays, 1)],
  ['season', ranked(({ seasons }) => seasons, 0)],
  ['decade', ranked(({ decades }) => decades, 20, 10)],
  [
    'roman',
    new Map(['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'].map((r, i) => [r, i + 1])),
  ],
] as const;
const PLAIN = [
  ['decadeOf', plain(({ decadeOf }) => decadeOf)],
  ['quarter', plain(({ quarter }) => quarter)],
  ['to', plain(({ to }) => to)],
] as const;
const FILLER = plain(({ filler }) => filler);

/** Names of more than one word, the longest first, so that they are read whole. */
const LONG_NAMES = [...RANKED.flatMap(([, names]) => [...names.keys()]), ...PLAIN.flatMap(([, names]) => [...names])]
  .filter((name) => /[ -]/u.test(name))
  .toSorted((a, b) => b.length - a.length);

/** Letters from which on a month is known by its beginning. */
const MONTH_START = 3;

const PIECE = /'?\d+(?:'?s|-?(?:е|х|ые|ых))(?![\p{L}_])|'?\d+|[\p{L}_]+|\.\.|[^\s\p{L}\d]/gu;

/**
 * The pieces of a typed date in their order, without what says nothing of it; null where a word or a sign does not
 * belong to a date. A time of day behind it is left out.
 */
export function tokensOf(typed: string): readonly Token[] | null {
  let text = fold(typed).replace(/(?<=\d)t\d{1,2}:?\d{2}.*$/u, '');
  for (const name of LONG_NAMES) text = text.replaceAll(name, name.replaceAll(/[ -]/gu, '_'));
  const tokens: Token[] = [];
  for (const [piece] of text.matchAll(PIECE)) {
    const token = /\d/u.test(piece) ? readNumber(piece) : /\p{L}/u.test(piece) ? readWord(piece) : readSign(piece);
    if (token === null) return null;
    if (token === 'filler') continue;
    if (token.is === 'number' && tokens.at(-1)?.is === 'number') tokens.push({ is: 'mark', mark: ' ' });
    tokens.push(token);
  }
  return withoutDoubles(tokens);
}

function readNumber(piece: string): Token {
  const digits = piece.replace(/\D/gu, '');
  return {
    is: 'number',
    value: Number(digits),
    digits: digits.length,
    short: piece.startsWith("'"),
    // "12-е апреля" is a day; only tens have decades.
    decade: piece.endsWith('s') || (/\p{L}$/u.test(piece) && digits.endsWith('0')),
  };
}

function readWord(piece: string): Token | 'filler' | null {
  const word = piece.replaceAll('_', ' ');
  // Names with a hyphen were written with a blank for the search.
  const forms = [word, word.replaceAll(' ', '-')];
  for (const [is, names] of PLAIN) if (forms.some((form) => names.has(form))) return { is };
  for (const [is, names] of RANKED) {
    const value = forms.map((form) => names.get(form)).find((found) => found !== undefined);
    if (value !== undefined) return { is, value, as: word };
  }
  if (FILLER.has(word)) return 'filler';
  const starting = new Set([...MONTHS].filter(([name]) => name.startsWith(word)).map(([, month]) => month));
  const [value] = starting;
  return word.length >= MONTH_START && starting.size === 1 ? { is: 'month', value: value!, as: word } : null;
}

function readSign(piece: string): Token | 'filler' | null {
  if (piece === '–' || piece === '..') return { is: 'to' };
  if ('./-'.includes(piece)) return { is: 'mark', mark: piece };
  return ",()'".includes(piece) ? 'filler' : null;
}

const isMonth = (token: Token): token is NameToken => token.is === 'month';

/** "نيسان (أبريل)" names one month twice; "mar 12 abril" begins with a Tuesday. */
function withoutDoubles(tokens: readonly Token[]): readonly Token[] {
  const months = tokens.filter(isMonth);
  const [first, second] = months;
  if (!first || !second) return tokens;
  if (first.as === 'mar')
    return tokens.map((token) => (token === first ? { ...first, is: 'weekday', value: 2 } : token));
  return first.value === second.value ? tokens.filter((token) => token !== second) : tokens;
}
