import { isDeepStrictEqual } from 'node:util';
import { Bytes } from './bytes.ts';
import {
  type Card,
  type Chunk,
  type Facet,
  type Holders,
  type Piece,
  readBlock,
  readRunBucket,
  readWordBucket,
  readChunk,
  readFacet,
  readHolders,
  readStart,
  readTable,
  readTurns,
  readWords,
  type Row,
  type Start,
  type Stretch,
  type Word,
  type WordBucket,
} from './files.ts';
import { hashOfRun } from './hashes.ts';
import { tokensOf } from './tokens.ts';

/** Longer runs have no list, and runs of so many tokens are never frequent. */
const LONGEST = 12;

export interface Found {
  readonly count: number;
  readonly statements: readonly number[];
  /** Of the first token, ascending. */
  readonly positions: readonly number[];
}

const NOWHERE: Found = { count: 0, statements: [], positions: [] };

export interface Paragraph {
  readonly zone: string;
  readonly anchor: string;
  readonly voice: string;
  readonly first: number;
  readonly text: string;
}

/**
 * A reader of the index that knows of it only what the page of its format says (`/data/search/`): it shares nothing
 * with the code that writes and reads the index elsewhere. Plain, strict and slow: what has no meaning is an error.
 */
export class SecondReader {
  readonly start: Start;
  readonly table: readonly Row[];
  readonly words: ReadonlyMap<string, Word>;
  private readonly load: (path: string) => Uint8Array;
  private readonly inflate: (bytes: Uint8Array) => Uint8Array;
  private readonly known = new Map<string, unknown>();
  /** Numbers of the frequent runs, by their tokens. */
  private readonly frequent: ReadonlyMap<string, number>;

  /**
   * @param load the bytes of a file, by its path below the folder of `index.json`; undefined: there is none
   * @param inflate of raw deflate
   */
  constructor(load: (path: string) => Uint8Array | undefined, inflate: (bytes: Uint8Array) => Uint8Array) {
    const file = (path: string) => {
      const bytes = load(path);
      if (bytes === undefined) throw new Error(`${path} is missing.`);
      return bytes;
    };
    const entry = JSON.parse(new TextDecoder().decode(file('index.json'))) as { format: number; version: string };
    if (entry.format !== 3) throw new Error('The index has a format of another time.');
    this.load = (path) => file(`files/${entry.version}/${path}`);
    this.inflate = inflate;
    this.start = readStart(this.compressed('start.bin'));
    this.table = readTable(this.compressed('table.bin'), this.start.statements);
    this.words = readWords(inflate(this.load('words.bin')));
    this.frequent = new Map(this.start.frequent.map(({ tokens }, number) => [JSON.stringify(tokens), number]));
  }

  /** In which statements, how often and at which positions words stand that follow each other so. */
  find(text: string): Found {
    return this.findRun(tokensOf(text));
  }

  findRun(tokens: readonly string[]): Found {
    if (tokens.length === 0) return NOWHERE;
    const number = this.frequent.get(JSON.stringify(tokens));
    if (number !== undefined)
      return {
        count: this.start.frequent[number]!.count,
        statements: this.holders(number).statements,
        positions: this.positionsOfFrequent(number),
      };
    const [first, ...others] = this.cover(tokens);
    const sets = others.map(({ at, positions }) => ({ at, has: new Set(positions) }));
    const positions = first!.positions.filter((start) => sets.every(({ at, has }) => has.has(start + at)));
    const statements = [...new Set(positions.map((position) => this.statementAt(position)))];
    return { count: positions.length, statements, positions };
  }

  /** Runs with lists that cover the tokens of a run that is not frequent, with where they stand in it. */
  private cover(tokens: readonly string[]): readonly { readonly at: number; readonly positions: readonly number[] }[] {
    const isFrequent = (from: number, to: number) => this.frequent.has(JSON.stringify(tokens.slice(from, to)));
    const lists: { readonly at: number; readonly positions: readonly number[] }[] = [];
    const use = (from: number, to: number) => lists.push({ at: from, positions: this.listed(tokens.slice(from, to)) });
    // The shortest run from each place that is not frequent has a list, and so has the shortest up to the end.
    for (let from = 0; from < tokens.length;) {
      let to = from + 1;
      while (to < tokens.length && isFrequent(from, to)) to++;
      if (isFrequent(from, to)) break;
      use(from, to);
      from = to;
    }
    let from = tokens.length - 1;
    while (isFrequent(from, tokens.length)) from--;
    use(from, tokens.length);
    return lists;
  }

  /** The positions of a run that has a list if it stands anywhere. */
  private listed(tokens: readonly string[]): readonly number[] {
    if (tokens.length > LONGEST) throw new Error('So long a run has no list.');
    const [only] = tokens;
    if (tokens.length > 1) {
      const { a, rest } = hashOfRun(tokens, this.start.seed);
      return this.runBucket(a % this.start.runBuckets).get(rest) ?? [];
    }
    return this.wordBucket(this.bucketOfToken(only!)).tokens.get(only!) ?? [];
  }

  /** The bucket of words that a key chooses. */
  bucketOfKey(key: string): number {
    return hashOfRun([key], this.start.seed).a % this.start.wordBuckets;
  }

  /** In which bucket a single token lies if it stands anywhere and is not frequent. */
  bucketOfToken(token: string): number {
    return this.bucketOfKey(this.words.get(token)?.stem ?? token);
  }

  /** The words that are found for a word in all its forms. */
  formsOf(word: string): ReadonlySet<string> {
    const ofStem = (stem: string) => [...this.words].filter(([, its]) => its.stem === stem).map(([text]) => text);
    const stem = this.words.get(word)?.stem;
    if (stem === undefined) return new Set();
    const named = this.linksOf(stem).flatMap((name) => ofStem(this.words.get(name)?.stem ?? name));
    // Without stemmers of other languages, their stems of the word are those of the links that lead to it.
    const links = Array.from({ length: this.start.wordBuckets }, (_, bucket) => [
      ...this.wordBucket(bucket).links,
    ]).flat();
    const prefixes = this.start.others.map((language) => `${language}:`);
    const alike = links.filter(([key, words]) => prefixes.some((its) => key.startsWith(its)) && words.includes(word));
    return new Set([...ofStem(stem), ...named, ...alike.flatMap(([, words]) => words)]);
  }

  private linksOf(key: string): readonly string[] {
    return this.wordBucket(this.bucketOfKey(key)).links.get(key) ?? [];
  }

  private positionsOfFrequent(number: number): readonly number[] {
    const { tokens } = this.start.frequent[number]!;
    const { statements, blocks } = this.holders(number);
    if (tokens.length > 1 !== (blocks.length === 0)) throw new Error('Files of positions are those of single tokens.');
    if (tokens.length > 1) return statements.flatMap((statement) => this.positionsInText(tokens, statement));
    const lists = blocks.map((_, block) => this.block(number, block));
    if (
      !isDeepStrictEqual(
        lists.map(([first]) => first),
        blocks,
      )
    )
      throw new Error('A file begins elsewhere.');
    return lists.flat();
  }

  private positionsInText(tokens: readonly string[], statement: number): readonly number[] {
    const printed = this.printed();
    const { start, end } = this.table[statement]!;
    const positions: number[] = [];
    for (let position = start; position < end; position++)
      if (tokens.every((token, distance) => printed.get(position + distance) === token)) positions.push(position);
    return positions;
  }

  /** Every token of the texts, by its position, ascending. */
  printed(): ReadonlyMap<number, string> {
    return this.once('printed', () => {
      const tokens = new Map<number, string>();
      for (const piece of this.pieces()) {
        const found = tokensOf(piece.text);
        if (found.length !== piece.tokens) throw new Error(`“${piece.text}” has not ${piece.tokens} tokens.`);
        for (const [index, token] of found.entries()) tokens.set(piece.first + index, token);
      }
      return tokens;
    });
  }

  /** All pieces of texts, in their order. */
  private pieces(): readonly Piece[] {
    return Array.from({ length: this.start.chunks }, (_, chunk) => this.chunk(chunk).pieces).flat();
  }

  /** What is shown of a statement, and its paragraphs. */
  statement(number: number): { readonly card: Card; readonly paragraphs: readonly Paragraph[] } {
    const { start, end } = this.table[number]!;
    const [from, to] = [this.chunkAt(start), this.chunkAt(end - 1)];
    const chunks = Array.from({ length: to - from + 1 }, (_, index) => this.chunk(from + index));
    const [card, ...again] = chunks.flatMap(({ cards }) => cards.filter(({ statement }) => statement === number));
    if (card === undefined) throw new Error(`Statement ${number} is in none of its texts.`);
    if (again.some((other) => !isDeepStrictEqual(other, card))) throw new Error(`Statement ${number} has two cards.`);
    const paragraphs: Paragraph[] = [];
    for (const { statement, before, tokens: _, text, ...piece } of chunks.flatMap(({ pieces }) => pieces)) {
      if (statement !== number) continue;
      const last = paragraphs.at(-1);
      if (before === 0) paragraphs.push({ ...piece, text });
      else if (last?.text.length === before) paragraphs[paragraphs.length - 1] = { ...last, text: last.text + text };
      else throw new Error(`Something is missing before “${text}”.`);
    }
    return { card, paragraphs };
  }

  /** The piece of text that holds a position. */
  pieceAt(position: number): Piece | undefined {
    return this.chunk(this.chunkAt(position)).pieces.findLast(({ first }) => first <= position);
  }

  /** The chunk with the piece that holds a position. */
  private chunkAt(position: number): number {
    let number = Math.min(Math.floor(position / this.start.chunkPositions), this.start.chunks - 1);
    while (number > 0 && !this.chunk(number).pieces.some(({ first }) => first <= position)) number--;
    return number;
  }

  statementAt(position: number): number {
    return this.table.findLastIndex(({ start }) => start <= position);
  }

  facet(name: string): Facet {
    return this.once(`facet ${name}`, () => readFacet(this.compressed(`facets/${name}.bin`), this.start.statements));
  }

  /** Where each speaker speaks, in the order of the values of the facet `speaker`. */
  turns(): readonly (readonly Stretch[])[] {
    const { turns, values } = this.facet('speaker');
    return turns.flatMap((first, file) => {
      const speakers = readTurns(this.compressed(`v/${file}.bin`));
      if (speakers.length !== (turns[file + 1] ?? values.length) - first)
        throw new Error('Turns of somebody are missing.');
      return speakers;
    });
  }

  wordBucket(number: number): WordBucket {
    const path = `w/${number}.bin`;
    return this.once(path, () => readWordBucket(new Bytes(this.load(path), path), this.start));
  }

  /** Positions of longer runs by their rest. */
  runBucket(number: number): ReadonlyMap<string, readonly number[]> {
    const path = `b/${number}.bin`;
    return this.once(path, () => readRunBucket(new Bytes(this.load(path), path), this.start));
  }

  holders(number: number): Holders {
    const path = `f/s${number}.bin`;
    return this.once(path, () => readHolders(new Bytes(this.load(path), path), this.start.statements));
  }

  private block(number: number, block: number): readonly number[] {
    const path = `f/p${number}-${block}.bin`;
    return this.once(path, () => readBlock(new Bytes(this.load(path), path), this.start.capacity));
  }

  private chunk(number: number): Chunk {
    return this.once(`chunk ${number}`, () => readChunk(this.compressed(`t/${number}.bin`)));
  }

  private compressed(path: string): Bytes {
    return new Bytes(this.inflate(this.load(path)), path);
  }

  private once<T>(name: string, read: () => T): T {
    if (!this.known.has(name)) this.known.set(name, read());
    return this.known.get(name) as T;
  }
}
