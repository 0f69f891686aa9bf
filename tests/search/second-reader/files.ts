import type { Bytes } from './bytes.ts';

/** What each file of the index says, read from its first byte to its last. */

export const UNIT = 64;

export interface Start {
  readonly capacityBits: number;
  readonly capacity: number;
  readonly statements: number;
  readonly chunkPositions: number;
  readonly chunks: number;
  readonly wordBuckets: number;
  readonly runBuckets: number;
  readonly threshold: number;
  readonly seed: number;
  readonly languages: readonly string[];
  readonly others: readonly string[];
  readonly frequent: readonly FrequentRun[];
}

export interface FrequentRun {
  readonly tokens: readonly string[];
  readonly count: number;
}

export function readStart(bytes: Bytes): Start {
  // Of the format, the tokens, the stems.
  const versions = [bytes.number(), bytes.number(), bytes.number()];
  if (versions.join('.') !== '3.2.2') throw new Error('The index has a format of another time.');
  const capacityBits = bytes.number();
  const sizes = {
    statements: bytes.number(),
    chunkPositions: bytes.number(),
    chunks: bytes.number(),
    wordBuckets: bytes.number(),
    runBuckets: bytes.number(),
    threshold: bytes.number(),
    seed: bytes.number(),
  };
  const languages = bytes.counted(() => bytes.text());
  const others = bytes.counted(() => bytes.text());
  const count = () => sizes.threshold + bytes.number();
  const frequent: FrequentRun[] = bytes.counted(() => ({ tokens: [bytes.text()], count: count() }));
  for (let left = bytes.number(); left > 0; left--) {
    const [head, tail] = [frequent[bytes.number()], frequent[bytes.number()]];
    if (head === undefined || tail === undefined) throw new Error('A frequent run is made of runs that are not there.');
    frequent.push({ tokens: [...head.tokens, tail.tokens.at(-1)!], count: count() });
  }
  bytes.end();
  return { capacityBits, capacity: 2 ** capacityBits, ...sizes, languages, others, frequent };
}

export interface Span {
  readonly first: number | null;
  readonly last: number | null;
  readonly also: boolean;
}

export interface Row {
  readonly start: number;
  /** Where what follows the title begins. */
  readonly behindTitle: number;
  /** The position behind its room, where the next statement begins. */
  readonly end: number;
  readonly spans: readonly Span[];
}

export function readTable(bytes: Bytes, statements: number): readonly Row[] {
  const each = <T>(read: (index: number) => T) => bytes.times(statements, read);
  const rooms = each(() => bytes.number() * UNIT);
  const titles = each(() => bytes.number() * UNIT);
  const forms = each(() => bytes.byte());
  if (forms.some((form) => form > 3)) throw new Error('A date has a form that is not known.');
  let before = 0;
  const firsts = each((index) => (forms[index] === 1 || forms[index] === 2 ? (before += bytes.signed()) : null));
  const lengths = each((index) => (forms[index] === 2 ? bytes.number() : 0));
  const many = each((index) =>
    forms[index] !== 3
      ? []
      : bytes.counted((): Span => {
          const bits = bytes.byte();
          if (bits > 7) throw new Error('A span of days has bits that are not known.');
          const first = bits & 1 ? bytes.signed() : null;
          return { first, last: bits & 2 ? bytes.signed() : null, also: (bits & 4) !== 0 };
        }),
  );
  bytes.end();
  let start = 0;
  return rooms.map((room, index) => {
    const first = firsts[index]!;
    const row = {
      start,
      behindTitle: start + titles[index]!,
      end: start + room,
      spans: first === null ? many[index]! : [{ first, last: first + lengths[index]!, also: false }],
    };
    start = row.end;
    return row;
  });
}

export interface Facet {
  readonly values: readonly { readonly key: string; readonly name: string }[];
  /** Of each statement, the numbers of its values. */
  readonly of: readonly (readonly number[])[];
  /** Of each file of turns, the first speaker in it. */
  readonly turns: readonly number[];
}

export function readFacet(bytes: Bytes, statements: number): Facet {
  const values = bytes.counted(() => {
    const key = bytes.text();
    return { key, name: bytes.text() || key };
  });
  const counts = bytes.times(statements, () => bytes.number());
  const of = counts.map((count) => {
    let before = -1;
    return bytes.times(count, () => (before += bytes.number() + 1));
  });
  if (of.flat().some((value) => value >= values.length)) throw new Error('A statement has a value that is not there.');
  const turns = bytes.counted(() => bytes.number());
  bytes.end();
  return { values, of, turns };
}

export type Stretch = readonly [from: number, behind: number];

/** @returns of each speaker in the file, in order */
export function readTurns(bytes: Bytes): readonly (readonly Stretch[])[] {
  const speakers: (readonly Stretch[])[] = [];
  while (!bytes.ended) {
    let bound = 0;
    const next = () => (bound += bytes.number());
    speakers.push(bytes.counted((): Stretch => [next(), next()]));
  }
  return speakers;
}

export interface Word {
  readonly stem: string;
  readonly count: number;
}

export function readWords(bytes: Uint8Array): ReadonlyMap<string, Word> {
  const lines = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes).split('\n');
  if (lines.pop() !== '') throw new Error('The last line of the words does not end.');
  return new Map(
    lines.map((line) => {
      const [stem, word, count, more] = line.split('\t');
      if (!/^[1-9]\d*$/u.test(count ?? '') || more !== undefined) throw new Error(`“${line}” is no line of a word.`);
      return [word!, { stem: stem!, count: Number(count) }];
    }),
  );
}

export interface WordBucket {
  /** Positions of single tokens. */
  readonly tokens: ReadonlyMap<string, readonly number[]>;
  readonly links: ReadonlyMap<string, readonly string[]>;
}

export function readWordBucket(bytes: Bytes, start: Start): WordBucket {
  const tokens = bytes.counted(() => readEntry(bytes, bytes.text(), start));
  const links = bytes.counted(() => [bytes.text(), bytes.counted(() => bytes.text())] as const);
  const bucket = { tokens: readLists(bytes, tokens, start), links: new Map(links) };
  bytes.end();
  return bucket;
}

export function readRunBucket(bytes: Bytes, start: Start): ReadonlyMap<string, readonly number[]> {
  const runs = bytes.counted(() => readEntry(bytes, Buffer.from(bytes.take(5)).toString('hex'), start));
  const lists = readLists(bytes, runs, start);
  bytes.end();
  return lists;
}

interface Entry {
  readonly name: string;
  readonly count: number;
  readonly length: number;
}

function readEntry(bytes: Bytes, name: string, { capacityBits }: Start): Entry {
  const count = bytes.number();
  return { name, count, length: count > 1 ? bytes.number() : Math.ceil(capacityBits / 8) };
}

function readLists(
  bytes: Bytes,
  entries: readonly Entry[],
  { capacity }: Start,
): ReadonlyMap<string, readonly number[]> {
  return new Map(
    entries.map(({ name, count, length }) => {
      const own = bytes.part(length);
      const one = count === 1 ? [own.times(length, () => own.byte()).reduce((sum, byte) => sum * 256 + byte, 0)] : null;
      const positions = one ?? own.list(count, capacity);
      own.end();
      return [name, positions];
    }),
  );
}

export interface Holders {
  readonly statements: readonly number[];
  /** For each of them, 0 to 3: at least once, twice, four times, twelve times. */
  readonly classes: readonly number[];
  readonly titles: readonly number[];
  /** The first position in each of the files of its positions. */
  readonly blocks: readonly number[];
}

export function readHolders(bytes: Bytes, statements: number): Holders {
  const all = bytes.list(bytes.number(), statements);
  const holders = {
    statements: all,
    classes: bytes.inBits((bits) => all.map(() => bits(2))),
    titles: bytes.list(bytes.number(), statements),
  };
  let first = 0;
  const blocks = bytes.counted(() => (first += bytes.number()));
  bytes.end();
  return { ...holders, blocks };
}

export function readBlock(bytes: Bytes, capacity: number): readonly number[] {
  const positions = bytes.list(bytes.number(), capacity);
  bytes.end();
  return positions;
}

const ZONES = 'title standfirst subheading label words speaker role source place'.split(' ');

export interface Card {
  readonly statement: number;
  readonly id: string;
  readonly lang: string;
  readonly kind: string;
  readonly date: string;
  readonly workedOut: boolean;
  readonly title: string;
  readonly speakers: readonly string[];
  readonly source: string | null;
  readonly coins: string;
}

export interface Piece {
  readonly statement: number;
  readonly zone: string;
  readonly anchor: string;
  readonly voice: string;
  readonly first: number;
  readonly tokens: number;
  /** UTF-16 units of its paragraph that stand before it. */
  readonly before: number;
  readonly text: string;
}

export interface Chunk {
  readonly cards: readonly Card[];
  readonly pieces: readonly Piece[];
}

export function readChunk(bytes: Bytes): Chunk {
  let statement = 0;
  const cards = bytes.counted((): Card => {
    statement += bytes.number();
    const [id, lang, kind, date] = bytes.times(4, () => bytes.text()) as [string, string, string, string];
    const bits = bytes.byte();
    if (bits > 3) throw new Error('A statement has bits that are not known.');
    return {
      statement,
      id,
      lang,
      kind,
      date,
      workedOut: (bits & 1) !== 0,
      title: bytes.text(),
      speakers: bytes.counted(() => bytes.text()),
      source: bits & 2 ? bytes.text() : null,
      coins: bytes.text(),
    };
  });
  let first = 0;
  const pieces = bytes.counted((): Piece => {
    const card = cards[bytes.number()];
    const zone = ZONES[bytes.byte()];
    if (card === undefined || zone === undefined)
      throw new Error('A piece is of a statement or zone that is not there.');
    return {
      statement: card.statement,
      zone,
      anchor: bytes.text(),
      voice: bytes.text(),
      first: (first += bytes.number()),
      tokens: bytes.number(),
      before: bytes.number(),
      text: bytes.text(),
    };
  });
  bytes.end();
  return { cards, pieces };
}
