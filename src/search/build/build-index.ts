import { ByteWriter } from '../files/bytes.ts';
import { LONGEST, PATHS } from '../files/format.ts';
import { writeFrequent, writeList } from '../files/frequent.ts';
import { STEP } from '../files/positions.ts';
import { type Frequent, writeStart } from '../files/start.ts';
import { writeTable } from '../files/table.ts';
import type { DaySpan, SearchRecord } from '../record.ts';
import { LATIN_STEMS, stemOf } from '../tokens/stem.ts';
import { Buckets } from './buckets.ts';
import { Facets } from './facets.ts';
import { linksOf } from './links.ts';
import type { BuildOptions } from './options.ts';
import { firstLevel, type Level, listsOf, type Lists, nextLevel } from './runs.ts';
import { Texts } from './texts.ts';
import { Vocabulary } from './vocabulary.ts';

/** A file of the index, by its path below the folder of its version. */
export interface IndexFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The positions of a token lie in so many files at most, so that a question for all of them takes no more requests. */
const MOST_BLOCKS = 24;

/**
 * Build the exact index. The same records and options give the same bytes.
 *
 * Statements are numbered in the order of the records: where that only grows at its end, so do the numbers.
 *
 * @returns files as they are made, each once; about 80 bytes of memory are taken for each token
 * @throws Error where the archive has more tokens than positions (two thousand million)
 */
export async function* buildIndex(
  records: AsyncIterable<SearchRecord> | Iterable<SearchRecord>,
  options: BuildOptions,
): AsyncGenerator<IndexFile> {
  const { deflate, sizes } = options;
  const { threshold, chunkPositions } = sizes;
  const vocabulary = new Vocabulary();
  const texts = new Texts(vocabulary, chunkPositions);
  const facets = new Facets();
  const spans: (readonly DaySpan[])[] = [];
  const others = otherStems(options.languages);

  const chunkFile = (chunk: number, bytes: Uint8Array) => ({ path: PATHS.text(chunk), bytes: deflate(bytes) });
  for await (const record of records) {
    const bits = 1 << (others.indexOf(primary(record.lang)) + 1);
    const chunk = texts.chunks;
    const full = texts.add(record, bits, (voice, first, behind) => facets.spoken(record.voices[voice]!, first, behind));
    for (const [index, bytes] of full.entries()) yield chunkFile(chunk + index, bytes);
    facets.add(record);
    spans.push(record.spans);
  }
  yield chunkFile(texts.chunks, texts.end());
  yield* facets.files(deflate);
  const starts = Uint32Array.from(texts.starts);
  const table = writeTable({ starts, titles: Uint32Array.from(texts.titles), spans });
  yield { path: PATHS.table, bytes: deflate(table) };

  const tokens = texts.tokens.view();
  const capacity = capacityFor(tokens.length);
  const buckets = new Buckets(vocabulary, tokens, capacity, sizes);
  const places = new Places(starts, texts.titles);
  const frequent: Frequent[] = [];
  for (let level = firstLevel(tokens, vocabulary.texts.length); level.at.length > 0;) {
    // At the greatest length every run has its list, so that longer phrases are covered whatever they are made of.
    const most = level.length === LONGEST ? Infinity : threshold;
    const lists = listsOf(level);
    for (const run of runsOf(level)) {
      const list = listOf(lists, run);
      if (list.length <= most) {
        buckets.add(level.length, list);
        continue;
      }
      const name = tokensAt(vocabulary, tokens, list[0]!, level.length);
      const blocks = level.length === 1 ? blocksOf(list, sizes.blockPositions) : [];
      yield { path: PATHS.statements(frequent.length), bytes: statementsOf(list, blocks, places, spans.length) };
      for (const [block, positions] of blocks.entries()) {
        const out = new ByteWriter();
        writeList(out, positions, capacity);
        yield { path: PATHS.positions(frequent.length, block), bytes: out.done() };
      }
      frequent.push({ tokens: name, count: list.length });
    }
    if (level.length === LONGEST) break;
    level = nextLevel(level, threshold);
  }

  yield { path: PATHS.words, bytes: deflate(wordList(vocabulary, options.languages, tokens)) };
  const links = linksOf(vocabulary, options.languages, others, options.names);
  const { seed, wordBuckets, runBuckets, files } = buckets.finish(options.languages, links);
  yield* files;
  const start = writeStart({
    capacity,
    statements: spans.length,
    chunkPositions,
    chunks: texts.chunks,
    wordBuckets,
    runBuckets,
    threshold,
    seed,
    languages: options.languages,
    otherStems: others,
    frequent,
  });
  yield { path: PATHS.start, bytes: deflate(start) };
}

/** Every word with its stem and how often it stands, a line each, by stem. */
function wordList({ texts, isWord }: Vocabulary, languages: readonly string[], tokens: Uint32Array): Uint8Array {
  const counts = new Uint32Array(texts.length);
  for (const token of tokens) counts[token]!++;
  const words = texts.flatMap((word, number) =>
    isWord.values[number] === 1 ? { stem: stemOf(word, languages), word, count: counts[number]! } : [],
  );
  const inOrder = words.toSorted((a, b) => compare(a.stem, b.stem) || compare(a.word, b.word));
  return new TextEncoder().encode(inOrder.map(({ stem, word, count }) => `${stem}\t${word}\t${count}\n`).join(''));
}

/** By UTF-16 units, on every machine the same. */
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const primary = (tag: string) => tag.split('-')[0]!.toLowerCase();

/** Languages in Latin letters, beside the first, whose endings are known; seven at most, a bit for each. */
function otherStems(languages: readonly string[]): readonly string[] {
  const known = [...new Set(languages.map(primary))].filter((language) => LATIN_STEMS.includes(language));
  return known.slice(1, 8);
}

function capacityFor(positions: number): number {
  if (positions > 2 ** 31) throw new Error(`The archive takes ${positions} positions; the index has ${2 ** 31}.`);
  return Math.max(STEP, 2 ** Math.ceil(Math.log2(Math.max(1, positions))));
}

function* runsOf({ counts }: Level): Iterable<number> {
  for (let run = 0; run < counts.length; run++) if (counts[run]! > 0) yield run;
}

const listOf = ({ offsets, positions }: Lists, run: number) => positions.subarray(offsets[run], offsets[run + 1]);

function tokensAt({ texts }: Vocabulary, tokens: Uint32Array, at: number, length: number): readonly string[] {
  return Array.from(tokens.subarray(at, at + length), (token) => texts[token]!);
}

/** Which statement a position lies in, and whether in its title. */
class Places {
  readonly #statements: Uint32Array;
  readonly #starts: Uint32Array;
  readonly #titles: readonly number[];

  constructor(starts: Uint32Array, titles: readonly number[]) {
    this.#starts = starts;
    this.#titles = titles;
    this.#statements = new Uint32Array(starts.at(-1)! / STEP);
    for (let statement = 0; statement + 1 < starts.length; statement++)
      this.#statements.fill(statement, starts[statement]! / STEP, starts[statement + 1]! / STEP);
  }

  statementAt(position: number): number {
    return this.#statements[Math.floor(position / STEP)]!;
  }

  isTitle(position: number, statement: number): boolean {
    return position < this.#starts[statement]! + this.#titles[statement]!;
  }
}

function statementsOf(list: Uint32Array, blocks: readonly Uint32Array[], places: Places, size: number): Uint8Array {
  const statements: number[] = [];
  const counts: number[] = [];
  const titles: number[] = [];
  for (const position of list) {
    const statement = places.statementAt(position);
    if (statements.at(-1) !== statement) {
      statements.push(statement);
      counts.push(0);
    }
    counts[counts.length - 1]!++;
    if (places.isTitle(position, statement) && titles.at(-1) !== statement) titles.push(statement);
  }
  const file = {
    statements: Uint32Array.from(statements),
    titles: Uint32Array.from(titles),
    blocks: Uint32Array.from(blocks, (block) => block[0]!),
  };
  return writeFrequent(file, Uint32Array.from(counts), size);
}

/** A list in the parts that have a file each. */
function blocksOf(list: Uint32Array, least: number): readonly Uint32Array[] {
  const size = Math.max(least, Math.ceil(list.length / MOST_BLOCKS));
  return Array.from({ length: Math.ceil(list.length / size) }, (_, block) =>
    list.subarray(block * size, (block + 1) * size),
  );
}
