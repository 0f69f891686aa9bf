import { RunBucket, WordBucket } from '../files/bucket.ts';
import { PATHS } from '../files/format.ts';
import { addToken, hashToken } from '../files/hash.ts';
import { type Frequent, keyOf, readStart, type Start } from '../files/start.ts';
import { readTable, type Table } from '../files/table.ts';
import type { Card } from '../reader.ts';
import { stemOf } from '../tokens/stem.ts';
import { isWord } from '../tokens/tokenise.ts';
import { type Files, readWhole } from './files.ts';

/** An index whose first files are read. */
export class Index {
  readonly files: Files;
  readonly start: Start;
  readonly table: Table;
  /** Numbers of frequent runs, by key. */
  readonly frequent: ReadonlyMap<string, number>;
  /** Frequent words by stem. */
  readonly frequentStems: ReadonlyMap<string, readonly Frequent[]>;

  /** Cards of the statements whose texts were loaded, by number: each part of a text has them. */
  readonly cards = new Map<number, Card>();

  private constructor(files: Files, start: Start, table: Table) {
    this.files = files;
    this.start = start;
    this.table = table;
    this.frequent = new Map(start.frequent.map(({ tokens }, number) => [keyOf(tokens), number]));
    const words = start.frequent.filter(({ tokens }) => tokens.length === 1 && isWord({ text: tokens[0]! }));
    this.frequentStems = Map.groupBy(words, ({ tokens }) => stemOf(tokens[0]!, start.languages));
  }

  /** @throws IndexError where the first files are missing or cannot be read */
  static async open(files: Files): Promise<Index> {
    // Both at once: the table need not wait for what says how long it is.
    const [start, table] = await Promise.all([
      files.get(PATHS.start, true, readStart),
      files.get(PATHS.table, true, (bytes) => bytes),
    ]);
    return new Index(
      files,
      start,
      readWhole(PATHS.table, () => readTable(table, start.statements)),
    );
  }

  /** The bucket that a hash of a longer run chooses. */
  runBucket(hash: number): Promise<RunBucket> {
    const { runBuckets, capacity } = this.start;
    return this.files.get(PATHS.runBucket(hash % runBuckets), false, (bytes) => new RunBucket(bytes, capacity));
  }

  /** The bucket in which a stem’s words and links lie, or what a key leads to. */
  bucketOf(key: string): Promise<WordBucket> {
    const { wordBuckets, capacity, seed } = this.start;
    const number = addToken(seed, hashToken(key).a) % wordBuckets;
    return this.files.get(PATHS.wordBucket(number), false, (bytes) => new WordBucket(bytes, capacity));
  }

  bucketOfToken(token: string): Promise<WordBucket> {
    return this.bucketOf(isWord({ text: token }) ? stemOf(token, this.start.languages) : token);
  }
}
