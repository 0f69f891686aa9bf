import type { KeyedName, NameGroup, SearchParagraph, SearchRecord } from '../../../src/search/record.ts';
import { pieces, plain } from '../../../scripts/lib/search/questions/plain-text.ts';
import type { Found } from './second-reader.ts';

export interface ScannedParagraph extends SearchParagraph {
  readonly statement: number;
  readonly first: number;
  readonly tokens: readonly string[];
}

/** A run of tokens as a name of it. */
export const nameOf = (tokens: readonly string[]) => JSON.stringify(tokens);

interface Run {
  readonly tokens: readonly string[];
  readonly positions: readonly number[];
}

export interface Archive {
  readonly records: readonly SearchRecord[];
  /** BCP 47 tags of the words, that of most statements first. */
  readonly languages: readonly string[];
  readonly names: readonly NameGroup[];
}

/** What records say, looked up by going through them. */
export class Scan {
  readonly records: readonly SearchRecord[];
  readonly languages: readonly string[];
  /** The words of names that are known in several scripts. */
  readonly names: ReadonlySet<string>;
  readonly paragraphs: readonly ScannedParagraph[];
  /** Of each statement: where it begins, where what follows its title does, and where the next one does. */
  readonly rooms: readonly { readonly start: number; readonly behindTitle: number; readonly end: number }[];
  /** Every token, by its position, ascending. */
  readonly tokens: ReadonlyMap<number, string>;
  /** How often each word stands. */
  readonly words: ReadonlyMap<string, number>;
  private readonly statements = new Map<number, number>();

  constructor({ records, languages, names }: Archive) {
    const paragraphs: ScannedParagraph[] = [];
    const rooms: { start: number; behindTitle: number; end: number }[] = [];
    const words = new Map<string, number>();
    const tokens = new Map<number, string>();
    const up = (position: number) => Math.ceil(position / 64) * 64;
    let start = 0;
    for (const [statement, record] of records.entries()) {
      let behindTitle = 0;
      let first = start;
      for (const [index, paragraph] of record.paragraphs.entries()) {
        const found = pieces(plain(paragraph.text.toWellFormed()));
        paragraphs.push({ ...paragraph, statement, first, tokens: found.map(({ text }) => text) });
        for (const [distance, { text, isWord }] of found.entries()) {
          tokens.set(first + distance, text);
          this.statements.set(first + distance, statement);
          if (isWord) words.set(text, (words.get(text) ?? 0) + 1);
        }
        first += found.length + 32;
        if (index === 0) first = behindTitle = up(first);
      }
      const end = Math.max(up(first), start + 64);
      rooms.push({ start, behindTitle, end });
      start = end;
    }
    this.records = records;
    this.languages = languages;
    this.names = new Set(names.flat().flatMap((name) => pieces(plain(name)).map(({ text }) => text)));
    this.paragraphs = paragraphs;
    this.rooms = rooms;
    this.words = words;
    this.tokens = tokens;
  }

  find(text: string): Found {
    return this.at(this.positionsOf(pieces(plain(text.toWellFormed())).map((piece) => piece.text)));
  }

  /** What stands at some positions. */
  at(positions: readonly number[]): Found {
    const statements = [...new Set(positions.map((position) => this.statements.get(position)!))];
    return { count: positions.length, statements, positions };
  }

  private positionsOf(run: readonly string[]): readonly number[] {
    if (run.length === 0) return [];
    const found: number[] = [];
    for (const start of this.tokens.keys())
      if (run.every((token, distance) => this.tokens.get(start + distance) === token)) found.push(start);
    return found;
  }

  /**
   * The words in Latin letters, and numbers, of the statements in a language.
   *
   * @param language the first part of their tags
   */
  wordsIn(language: string): readonly string[] {
    const all = this.paragraphs.filter(({ statement }) => this.records[statement]!.lang.split('-')[0] === language);
    const tokens = new Set(all.flatMap((paragraph) => paragraph.tokens));
    return [...tokens].filter((token) => this.words.has(token) && /^[\p{Script=Latin}\p{N}]/u.test(token));
  }

  /** For each facet, the values of each statement, with the first name that each goes by. */
  facets(): readonly { readonly facet: string; readonly of: readonly (readonly KeyedName[])[] }[] {
    return Object.entries(VALUES).map(([facet, valuesOf]) => {
      const names = firstNames(this.records.flatMap(valuesOf));
      return { facet, of: this.records.map((its) => valuesOf(its).map(({ key }) => ({ key, name: names.get(key)! }))) };
    });
  }

  /** All runs that are frequent, and those of the others that have lists, by their names. */
  runs(threshold: number): { readonly frequent: ReadonlyMap<string, Run>; readonly listed: ReadonlyMap<string, Run> } {
    const frequent = new Map<string, Run>();
    const listed = new Map<string, Run>();
    for (let length = 1; length <= 12; length++) {
      const level = new Map<string, { tokens: readonly string[]; positions: number[] }>();
      for (const { first, tokens } of this.paragraphs)
        for (let at = 0; at + length <= tokens.length; at++) {
          const run = tokens.slice(at, at + length);
          if (length > 1 && !frequent.has(nameOf(run.slice(0, -1))) && !frequent.has(nameOf(run.slice(1)))) continue;
          const known = level.get(nameOf(run));
          if (known === undefined) level.set(nameOf(run), { tokens: run, positions: [first + at] });
          else known.positions.push(first + at);
        }
      for (const [name, run] of level)
        (run.positions.length > threshold && length < 12 ? frequent : listed).set(name, run);
    }
    return { frequent, listed };
  }
}

/** Of each key, the name that the first record with it has. */
function firstNames(all: Iterable<KeyedName>): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { key, name } of all) if (!names.has(key)) names.set(key, name);
  return names;
}

const alone = (value: string): KeyedName => ({ key: value, name: value });
const any = (value: KeyedName | null) => (value === null ? [] : [value]);

const VALUES: Readonly<Record<string, (record: SearchRecord) => readonly KeyedName[]>> = {
  speaker: ({ voices }) => voices,
  source: ({ source }) => any(source),
  kind: ({ kind }) => [alone(kind)],
  lang: ({ lang }) => [alone(lang)],
  organisation: ({ organisations }) => organisations,
  place: ({ place }) => any(place),
};
