import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type Sizes, USUAL } from '../../../src/search/build/options.ts';
import type { NameGroup, SearchRecord } from '../../../src/search/record.ts';
import { LAYOUT, LIST, RUN_HASHES, TOKEN_HASHES, TOKENS } from '../../../src/site/search/format-examples.ts';
import { sampleRecords } from '../oracle/sample-records.ts';
import { randomFrom } from '../../../scripts/lib/search/questions/random.ts';
import { filesOf, SMALL } from '../read/index-of.ts';
import { RECORDS } from '../records.ts';
import { Bytes } from './bytes.ts';
import { differences } from './compare.ts';
import { ENDLESS, HARD, LARGE } from './hard-records.ts';
import { hashesOfToken, hashOfRun } from './hashes.ts';
import { type Archive, Scan } from './scan.ts';
import { SecondReader } from './second-reader.ts';
import { tokensOf } from './tokens.ts';

const LANGUAGES = ['en', 'fr', 'ru', 'ar', 'es', 'zh', 'ja', 'ko'];
const NAMES: readonly NameGroup[] = [
  ['Moravec', '莫拉韦茨'],
  ['Palyuk', 'Палюк'],
];
/** Sizes at which the sample archive has frequent words and runs, and some files of each kind. */
const MIDDLE: Sizes = { threshold: 20, wordBytes: 900, bucketBytes: 2000, chunkPositions: 300, blockPositions: 60 };

type Files = ReadonlyMap<string, Uint8Array>;

const readerOf = (files: Files) =>
  new SecondReader(
    (path) => files.get(path),
    (bytes) => inflateRawSync(bytes),
  );

async function open(archive: Archive, sizes: Sizes) {
  const files = await filesOf(archive.records, { ...archive, sizes });
  return { files, reader: readerOf(files), scan: new Scan(archive) };
}

/** What a function gives, worked out when it is first asked for. */
function once<T>(work: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => (known ??= { value: work() }).value;
}

const INVENTED: Archive = { records: RECORDS, languages: LANGUAGES, names: NAMES };
const invented = once(() => open(INVENTED, USUAL));
const inventedSmall = once(() => open(INVENTED, SMALL));
const hard = once(() => open({ records: HARD, languages: LANGUAGES, names: [] }, USUAL));
const hardSmall = once(() => open({ records: HARD, languages: LANGUAGES, names: [] }, SMALL));
const large = once(() => open({ records: LARGE, languages: ['en'], names: [] }, USUAL));
const endless = once(() => open({ records: ENDLESS, languages: ['en'], names: [] }, SMALL));
const sample = once(async () => {
  const { records, settings } = await sampleRecords();
  return open({ records, languages: settings.wordsIn, names: settings.names }, MIDDLE);
});

/** Words and phrases as they are printed, some in capitals, some cut anywhere, some with their words in reverse. */
function drawPhrases(records: readonly SearchRecord[], count: number, seed: number): readonly string[] {
  const random = randomFrom(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const texts = records.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)).filter((text) => text !== '');
  return Array.from({ length: count }, () => {
    const text = texts[below(texts.length)]!;
    const isCut = random() < 0.3;
    const parts = isCut ? [...text] : text.split(/(?<=\s)/u);
    const first = below(parts.length);
    const some = parts.slice(first, first + 1 + below(isCut ? 12 : 16));
    if (random() < 0.15) some.reverse();
    return random() < 0.2 ? some.join('').toUpperCase() : some.join('');
  });
}

describe('a reader that knows of the index what the page of its format says', () => {
  it('gets the examples on that page', () => {
    for (const { text, tokens } of TOKENS) expect(tokensOf(text).map((token) => JSON.stringify(token))).toEqual(tokens);
    for (const { tokens, a, rest } of RUN_HASHES) {
      const run = tokens.match(/"[^"]*"/gu)!.map((token) => JSON.parse(token) as string);
      expect(hashOfRun(run, 1)).toEqual({ a: Number.parseInt(a, 16), rest });
    }
    for (const { token, a, b } of TOKEN_HASHES) expect(hashesOfToken(JSON.parse(token) as string)).toEqual([a, b]);
    const list = new Bytes(Uint8Array.from(Buffer.from(LIST.bytes.replaceAll(' ', ''), 'hex')), 'the example');
    expect(list.list(LIST.numbers.length, LIST.capacity)).toEqual(LIST.numbers);
    list.end();
    const numbers = new Bytes(Uint8Array.of(0xac, 0x02, 0, 1, 2, 3), 'the example');
    expect([numbers.number(), ...numbers.times(4, () => numbers.signed())]).toEqual([300, 0, -1, 1, -2]);
  });

  it('sees paragraphs laid out as in the example there', () => {
    const { lengths, firsts, next, start } = LAYOUT;
    const [empty] = HARD;
    const paragraphs = lengths.map((length) => ({ ...empty!.paragraphs[0]!, text: 'tide '.repeat(length) }));
    const before = Array.from({ length: start / 64 }, () => empty!);
    const scan = new Scan({ records: [...before, { ...empty!, paragraphs }], languages: ['en'], names: [] });
    expect(scan.paragraphs.slice(-lengths.length).map(({ first }) => first)).toEqual(firsts);
    expect(scan.rooms.at(-1)).toMatchObject({ start, end: next });
  });

  it.each([
    ['invented records', invented],
    ['invented records, much of which is frequent', inventedSmall],
    ['texts at the edges of the rules', hard],
    ['texts at the edges of the rules, much of which is frequent', hardSmall],
    ['more places and turns than fit into one file', large],
    ['the sample archive', sample],
  ])('reads all that a scan finds in %s', async (_, opened) => {
    const { reader, scan } = await opened();
    expect([...differences(reader, scan)]).toEqual([]);
  });

  it.each([
    ['invented records', inventedSmall],
    ['texts at the edges of the rules', hardSmall],
    ['the sample archive', sample],
  ])('finds words and phrases where a scan finds them in %s', async (_, opened) => {
    const { reader, scan } = await opened();
    const phrases = drawPhrases(scan.records, 400, 1);
    const stands = phrases.map((phrase) => scan.find(phrase));
    expect(phrases.map((phrase) => reader.find(phrase))).toEqual(stands);
    expect(stands.filter(({ count }) => count > 1).length).toBeGreaterThan(100);
    expect(stands.filter(({ count }) => count === 0).length).toBeGreaterThan(30);
  });

  it('has more than one file of places and of turns to read where there are so many', async () => {
    const { files, reader } = await large();
    expect([...files.keys()].filter((path) => path.endsWith('/f/p0-1.bin'))).toHaveLength(1);
    expect(reader.facet('speaker').turns.length).toBeGreaterThan(1);
  });

  it('finds a word in all its forms, and names in other scripts', async () => {
    const { reader } = await inventedSmall();
    const { reader: ofSample } = await sample();
    expect([...reader.formsOf('palyuk')]).toEqual(['palyuk', 'палюк']);
    expect([...ofSample.formsOf('navire')].toSorted()).toEqual(['navire', 'navires']);
  });

  it('has places in no more than 24 files, however often a word stands', async () => {
    const { files, reader, scan } = await endless();
    const blocks = [...files.keys()].filter((path) => path.includes('/f/p0-'));
    expect(blocks).toHaveLength(24);
    for (const phrase of ['surf', 'surf '.repeat(11), 'surf '.repeat(14), 'surf, surf'])
      expect(reader.find(phrase), phrase).toEqual(scan.find(phrase));
  });
});

/** Whether anything is noticed, an error or a difference. */
function isNoticed(files: Files, scan: Scan): boolean {
  try {
    return differences(readerOf(files), scan).next().done !== true;
  } catch {
    return true;
  }
}

const isCompressed = (path: string) => !/\/[bfw]\/[^/]*$/u.test(path);

describe('a fault in the index is noticed', () => {
  it('where one byte of a file has changed, or a file is cut or missing', async () => {
    const { files, scan } = await inventedSmall();
    const kinds = Map.groupBy(
      [...files.keys()].filter((path) => path !== 'index.json'),
      (path) => path.replace(/\d+(?:-\d+)?\.bin$/u, ''),
    );
    const random = randomFrom(1);
    const below = (limit: number) => Math.floor(random() * limit);
    expect(isNoticed(files, scan)).toBe(false);
    const unnoticed: string[] = [];
    for (const paths of kinds.values())
      for (let times = 0; times < 6; times++) {
        const path = paths[below(paths.length)]!;
        const [unpack, pack] = isCompressed(path) ? [inflateRawSync, deflateRawSync] : [Buffer.from, Buffer.from];
        const bytes = unpack(files.get(path)!);
        const at = below(bytes.length);
        const faults = [bytes.with(at, bytes[at]! ^ (1 << below(8))), bytes.subarray(0, at)];
        for (const fault of times === 0 ? [...faults, undefined] : faults) {
          const broken = new Map(files);
          if (fault === undefined) broken.delete(path);
          else broken.set(path, pack(fault));
          if (!isNoticed(broken, scan))
            unnoticed.push(`${path} at ${at}: ${fault?.length ?? 'missing'} of ${bytes.length}`);
        }
      }
    expect(kinds.size).toBe(15);
    expect(unnoticed).toEqual([]);
  });
});
