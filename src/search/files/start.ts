import { ByteReader, ByteWriter } from './bytes.ts';
import { STEMS_VERSION } from '../tokens/stem.ts';
import { TOKENS_VERSION } from '../tokens/tokenise.ts';
import { FORMAT } from './format.ts';

/** What a reader must know before the first question. */
export interface Start {
  /** Power of two above every position. */
  readonly capacity: number;
  readonly statements: number;
  /** Positions by which texts are cut into files, and how many files that makes. */
  readonly chunkPositions: number;
  readonly chunks: number;
  readonly wordBuckets: number;
  readonly runBuckets: number;
  /** A run that occurs more often is frequent. */
  readonly threshold: number;
  readonly seed: number;
  /** By whose endings words are cut, in order (`stemOf`). */
  readonly languages: readonly string[];
  /** Other languages in Latin letters, whose forms are looked up by `<language>:<stem>`. */
  readonly otherStems: readonly string[];
  readonly frequent: readonly Frequent[];
}

/** A frequent run; its number is its place in the list. */
export interface Frequent {
  readonly tokens: readonly string[];
  readonly count: number;
}

/** Before compression. Runs must be preceded by the run without their last token and that without their first one. */
export function writeStart(start: Start): Uint8Array {
  const out = new ByteWriter();
  for (const version of VERSIONS) out.number(version);
  out.number(Math.log2(start.capacity));
  for (const key of NUMBERS) out.number(start[key]);
  for (const list of [start.languages, start.otherStems]) {
    out.number(list.length);
    for (const language of list) out.text(language);
  }
  const words = start.frequent.filter(({ tokens }) => tokens.length === 1);
  const runs = start.frequent.slice(words.length);
  out.number(words.length);
  for (const { tokens, count } of words) {
    out.text(tokens[0]!);
    out.number(count - start.threshold);
  }
  const numbers = new Map(start.frequent.map(({ tokens }, index) => [keyOf(tokens), index]));
  out.number(runs.length);
  for (const { tokens, count } of runs) {
    out.number(numbers.get(keyOf(tokens.slice(0, -1)))!);
    out.number(numbers.get(keyOf(tokens.slice(1)))!);
    out.number(count - start.threshold);
  }
  return out.done();
}

/** A run of tokens as the key of a map; no token holds the sign between. */
export const keyOf = (tokens: readonly string[]): string => tokens.join('\u0000');

/** @throws RangeError for another format, or where the bytes end too early */
export function readStart(bytes: Uint8Array): Start {
  const file = new ByteReader(bytes);
  const versions = VERSIONS.map(() => file.number());
  // With other tokens or stems than the build's, words would be missed in silence.
  if (versions.join('.') !== VERSIONS.join('.'))
    throw new RangeError(`Its versions are ${versions.join('.')}, not ${VERSIONS.join('.')}.`);
  const capacity = 2 ** file.number();
  const numbers = Object.fromEntries(NUMBERS.map((key) => [key, file.number()])) as Record<
    (typeof NUMBERS)[number],
    number
  >;
  const texts = () => Array.from({ length: file.number() }, () => file.text());
  const [languages, otherStems] = [texts(), texts()];
  const frequent: Frequent[] = [];
  const count = () => numbers.threshold + file.number();
  for (let left = file.number(); left > 0; left--) frequent.push({ tokens: [file.text()], count: count() });
  for (let left = file.number(); left > 0; left--) {
    const [before, behind] = [frequent[file.number()], frequent[file.number()]];
    if (!before || !behind) throw new RangeError('A run refers to one that does not exist.');
    frequent.push({ tokens: [...before.tokens, behind.tokens.at(-1)!], count: count() });
  }
  return { capacity, ...numbers, languages, otherStems, frequent };
}

/** Of the format, of how tokens are cut and folded, of stems. */
const VERSIONS = [FORMAT, TOKENS_VERSION, STEMS_VERSION];

const NUMBERS = [
  'statements',
  'chunkPositions',
  'chunks',
  'wordBuckets',
  'runBuckets',
  'threshold',
  'seed',
] as const satisfies readonly (keyof Start)[];
