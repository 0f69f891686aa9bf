import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FACETS, IndexError, type Passage, type SearchReader } from '../../../src/search/reader.ts';
import { openReader } from '../../../src/search/read/open-reader.ts';
import type { SearchRecord } from '../../../src/search/record.ts';
import { stemOf } from '../../../src/search/tokens/stem.ts';
import { tokenise } from '../../../src/search/tokens/tokenise.ts';
import { RECORDS } from '../records.ts';
import { scanReader } from '../scan-reader.ts';
import { filesOf, loadFrom, readerOf, SMALL } from './index-of.ts';

const scanned = (records: readonly SearchRecord[], names: readonly (readonly string[])[] = []) =>
  scanReader(records, names, { tokenise, stem: (word) => stemOf(word, ['en']) });

/** Few words, so that runs repeat, and signs that nobody would put beside them. */
const PIECES = [
  'the',
  'The',
  'tide',
  'tides',
  'of',
  'strait',
  'ΟΔΟΣ',
  'οδός',
  'İzmir',
  'ё',
  'е',
  'пролив',
  '海',
  '峡',
  'かが',
  'ที่',
  '한국은',
  'café',
  'cafe\u0301',
  'a\u00ADb',
  '\u0301',
  '\uFE0F',
  '\uD800',
  '𝔘',
  '٣',
  'المضيق',
  '5',
  ' ',
  ' ',
  ' ',
  ' ',
  '  ',
  '\n',
  ', ',
  '. ',
  '—',
  '’',
  '“',
  '”',
  '-',
  '…',
  '\u200B',
  '\u200D',
  '',
];
const texts = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 60 })
  .map((pieces) => pieces.join(' '.repeat(pieces.length % 2)));
const paragraph = fc.record({
  zone: fc.constantFrom('words', 'label', 'speaker'),
  anchor: fc.option(fc.constantFrom('p-1', 'p-2')),
  voice: fc.option(fc.constantFrom(0, 1)),
  text: fc.oneof({ weight: 5, arbitrary: texts }, fc.constantFrom('', '***', '—', '. . .')),
});
const named = (key: string) => ({ key, name: key.toUpperCase() });
const records = fc
  .array(
    fc.record({
      lang: fc.constantFrom('en', 'ru'),
      date: fc.option(fc.constant('2020')),
      spans: fc.constantFrom(
        [],
        [{ first: 3, last: 3 }],
        [{ first: -700_000, last: -699_000 }],
        [{ first: null, last: 40 }],
        [
          { first: 1, last: 2, also: true as const },
          { first: 9, last: null, also: true as const },
        ],
      ),
      speakers: fc.constantFrom([], [named('brem')]),
      voices: fc.constantFrom([named('brem'), named('crake')], [named('crake'), named('windle')]),
      source: fc.option(fc.constant(named('wire'))),
      organisations: fc.constantFrom([], [named('tarn'), named('moot')]),
      place: fc.option(fc.constant(named('velmar'))),
      coins: fc.constantFrom('', 'ctx_ver=Z39'),
      workedOut: fc.boolean(),
      title: texts,
      paragraphs: fc.array(paragraph, { maxLength: 5 }),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((drawn): readonly SearchRecord[] =>
    drawn.map(({ title, paragraphs, ...rest }, index) => ({
      ...rest,
      id: `s-${index}`,
      kind: 'report',
      paragraphs: [
        { zone: 'title', anchor: null, voice: null, text: title } as const,
        ...(paragraphs as SearchRecord['paragraphs']),
      ],
    })),
  );

/** What the index can say of an occurrence must be what a scan says. */
async function expectSame(reader: SearchReader, scan: SearchReader, tokens: readonly string[]): Promise<boolean> {
  const [found, wanted] = [await reader.phrase(tokens), await scan.phrase(tokens)];
  const name = JSON.stringify(tokens);
  expect([...found.statements], name).toEqual([...wanted.statements]);
  expect(found.total, name).toBe(wanted.total);
  if (found.positions) expect([...found.positions], name).toEqual([...wanted.positions!]);
  else {
    const classes = Array.from(wanted.times, (times) => [1, 2, 4, 12].findLast((least) => least <= times));
    expect([...found.times], name).toEqual(classes);
    const titles = [...wanted.positions!]
      .filter((at) => at < scan.titleEnd(scan.statementAt(at)))
      .map(scan.statementAt);
    expect([...found.titles!], name).toEqual([...new Set(titles)]);
  }
  return found.positions === null;
}

/** Runs of one to eight tokens of the texts, and some with one token changed. */
function runsOf(all: readonly SearchRecord[], seed: number): readonly (readonly string[])[] {
  const paragraphs = all.flatMap((record) =>
    record.paragraphs.map(({ text }) => tokenise(text).map((token) => token.text)),
  );
  const drawn: string[][] = [];
  let state = seed;
  const next = (below: number) => (state = (Math.imul(state, 1103515245) + 12345) >>> 0) % Math.max(1, below);
  for (let length = 1; length <= 8; length++)
    for (let times = 0; times < 6; times++) {
      const tokens = paragraphs[next(paragraphs.length)]!;
      const from = next(tokens.length - length + 1);
      const run = tokens.slice(from, from + length);
      if (run.length > 0) drawn.push(run, run.with(next(run.length), ['the', 'sea', ', '][next(3)]!));
    }
  return drawn;
}

describe('the index answers as a scan does', () => {
  it('over random records with frequent runs', async () => {
    let frequent = 0;
    await fc.assert(
      fc.asyncProperty(records, fc.nat(), async (all, seed) => {
        const [reader, scan] = [await readerOf(all, { sizes: SMALL }), scanned(all)];
        for (const tokens of runsOf(all, seed)) if (await expectSame(reader, scan, tokens)) frequent++;
      }),
      { numRuns: 150 },
    );
    expect(frequent).toBeGreaterThan(100);
  });

  it('for rows of which each place may be several tokens, and for places in parts of the texts', async () => {
    const found = { rows: 0, frequent: 0, parts: 0 };
    await fc.assert(
      fc.asyncProperty(records, fc.nat(), async (all, seed) => {
        const [reader, scan] = [await readerOf(all, { sizes: SMALL }), scanned(all)];
        const runs = runsOf(all, seed);
        for (const [at, tokens] of runs.entries()) {
          const others = runs[(at + 7) % runs.length]!;
          const row = tokens.map((token, place) => new Set([token, others[place] ?? token, 'the']));
          const sorted = async (from: SearchReader) =>
            (await from.row(row)).toSorted((a, b) => (JSON.stringify(a.tokens) < JSON.stringify(b.tokens) ? -1 : 1));
          const [read, wanted] = [await sorted(reader), await sorted(scan)];
          expect(read.map((one) => one.tokens)).toEqual(wanted.map((one) => one.tokens));
          for (const [index, { occurrences }] of read.entries()) {
            const known = wanted[index]!.occurrences;
            expect([...occurrences.statements]).toEqual([...known.statements]);
            expect(occurrences.total).toBe(known.total);
            if (occurrences.positions) expect([...occurrences.positions]).toEqual([...known.positions!]);
            else found.frequent++;
            found.rows++;
          }
          const middle = Math.floor(all.length / 2);
          const within = [scan.startOf(middle), scan.startOf(middle) + scan.length(middle)];
          const inside = (positions: Uint32Array) =>
            [...positions].filter((position) => position >= within[0]! && position < within[1]!);
          const places = inside(await scan.positions(tokens, null));
          expect(inside(await reader.positions(tokens, within))).toEqual(places);
          expect(await reader.positions(tokens, null)).toEqual(await scan.positions(tokens, null));
          found.parts += places.length;
        }
      }),
      { numRuns: 60 },
    );
    for (const [what, count] of Object.entries(found)) expect(count, what).toBeGreaterThan(100);
  });

  it('for each word: forms, positions', async () => {
    await fc.assert(
      fc.asyncProperty(records, async (all) => {
        const [reader, scan] = [
          await readerOf(all, { sizes: SMALL, names: [['tide', 'пролив']] }),
          scanned(all, [['tide', 'пролив']]),
        ];
        for (const word of ['tide', 'tides', 'Cafe', 'οδοσ', 'strait', 'Пролива', 'unheard', 'the', '峡', '3']) {
          const names = async (from: SearchReader) => (await from.forms(word)).map(({ form }) => form).toSorted();
          expect(await names(reader), word).toEqual(await names(scan));
          expect(await reader.positions([word], null), word).toEqual(await scan.positions([word], null));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('for statements, dates, filters, voices, texts', async () => {
    await fc.assert(
      fc.asyncProperty(records, async (all) => {
        const [reader, scan] = [await readerOf(all, { sizes: SMALL }), scanned(all)];
        expect(reader.size).toBe(all.length);
        const columns = await Promise.all(FACETS.map((facet) => reader.facet(facet)));
        const others = await Promise.all(FACETS.map((facet) => scan.facet(facet)));
        const turns = await Promise.all(columns[0]!.values.map((_, speaker) => reader.spokenBy(speaker)));
        const spoken = await Promise.all(others[0]!.values.map((_, speaker) => scan.spokenBy(speaker)));
        for (let statement = 0; statement < all.length; statement++) {
          expect(reader.spans(statement)).toEqual(all[statement]!.spans);
          expect(reader.startOf(statement)).toBe(scan.startOf(statement));
          expect(reader.titleEnd(statement)).toBe(scan.titleEnd(statement));
          expect(reader.length(statement)).toBe(scan.length(statement));
          expect(await reader.card(statement)).toEqual(wellFormed(await scan.card(statement)));
          const keys = ({ values, of }: (typeof columns)[0]) =>
            of(statement)
              .map((value) => values[value]!.key)
              .toSorted();
          expect(columns.map(keys)).toEqual(others.map(keys));

          const passages = await scan.text(statement);
          const text = await reader.text(statement);
          expect(text).toEqual(wellFormed(passages.map(withoutTokens)));
          for (const { first, text: words, voice } of text)
            for (let at = 0; at < tokenise(words).length; at++) {
              expect(reader.statementAt(first + at)).toBe(statement);
              const [passage] = await reader.passagesAt(first + at);
              expect(passage!.voice).toBe(voice);
              expect(words.slice(passage!.offset, passage!.offset + passage!.text.length)).toBe(passage!.text);
              expect(tokenise(passage!.text).length).toBeGreaterThan(first + at - passage!.first);
              const who = (from: typeof turns, { values }: (typeof columns)[0]) =>
                values.filter((_, speaker) => from[speaker]!(first + at)).map(({ key }) => key);
              expect(who(turns, columns[0]!)).toEqual(who(spoken, others[0]!));
            }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('over the records of the invented world, at the usual sizes', async () => {
    const [reader, scan] = [await readerOf(RECORDS), scanned(RECORDS)];
    let frequent = 0;
    for (const tokens of runsOf(RECORDS, 7)) if (await expectSame(reader, scan, tokens)) frequent++;
    expect(frequent).toBe(0);
  });
});

/** The scan’s passages hold their tokens too. */
const withoutTokens = ({ zone, anchor, voice, text, offset, first }: Passage): Passage => ({
  zone,
  anchor,
  voice,
  text,
  offset,
  first,
});

/** Halves of pairs have no bytes in UTF-8. */
const wellFormed = <T>(value: T): T =>
  JSON.parse(JSON.stringify(value, (_, part: unknown) => (typeof part === 'string' ? part.toWellFormed() : part))) as T;

const said = (text: string, index = 0): SearchRecord => ({
  ...RECORDS[0]!,
  id: `said-${index}`,
  paragraphs: [{ zone: 'title', anchor: null, voice: null, text }],
});

describe('the index', () => {
  it('has the same bytes each time', async () => {
    expect(await filesOf(RECORDS, { sizes: SMALL })).toEqual(await filesOf(RECORDS, { sizes: SMALL }));
  });

  it('finds the names of several scripts, and forms by the rules of each language', async () => {
    const all = [
      ...['Lavrova spoke', 'Лаврову', 'les négociations', 'négocié'].map(said),
      { ...said('les négociations franches', 9), lang: 'fr' },
      { ...said('ils ont négocié', 10), lang: 'fr' },
    ];
    const reader = await readerOf(all, {
      languages: ['en', 'fr'],
      names: [
        ['Lavrov', 'Лавров'],
        ['Sergei Lavrov', 'Сергей Лавров'],
      ],
    });
    const forms = async (word: string) => (await reader.forms(word)).map(({ form }) => form);
    expect(await forms('Лавров')).toEqual(['лаврову']);
    expect(await forms('Lavrov')).toEqual(['лаврову']);
    expect(await forms('négocier')).toEqual(['négociations', 'négocié']);
  });

  it('lists all words with their stems, for readers that have no stemmer', async () => {
    const files = await filesOf([said('The tides of The Tide')], { sizes: SMALL });
    expect(inflateRawSync(files.get('files/v/words.bin')!).toString()).toBe(
      ['of\tof\t1', 'the\tthe\t2', 'tide\ttide\t1', 'tide\ttides\t1', ''].join('\n'),
    );
  });

  it('copes with one word said ten thousand times', async () => {
    const all = [said('na '.repeat(10_000)), said('na na na hey', 1)];
    const reader = await readerOf(all, { sizes: { ...SMALL, threshold: 100 } });
    for (const [words, total] of [
      ['na', 10_003],
      ['na na', 10_001],
      ['na '.repeat(13), 9988],
      ['na na na na hey', 0],
      ['na hey', 1],
    ] as const)
      expect((await reader.phrase(tokenise(words).map(({ text }) => text))).total, words).toBe(total);
  });

  it('needs no text, no turns and one bucket for a rare word', async () => {
    const loaded: string[] = [];
    const reader = await openReader(loadFrom(await filesOf(RECORDS, { sizes: SMALL }), loaded));
    expect(loaded).toEqual(['index.json', 'files/v/start.bin', 'files/v/table.bin']);
    await reader.phrase(['buoys']);
    expect(loaded.slice(3).map((path) => path.replace(/\d+/u, '#'))).toEqual(['files/v/w/#.bin']);
  });

  it('tells without loading anything which parts of a run have lists, each in one file', async () => {
    const loaded: string[] = [];
    const files = await filesOf([said('na '.repeat(200)), said('na na na hey of the tide', 1)], {
      sizes: { ...SMALL, threshold: 100 },
    });
    const reader = await openReader(loadFrom(files, loaded));
    const tokens = ['na', 'na', 'hey', 'of', 'the', 'tide'];
    const before = loaded.length;
    const parts = reader.parts(tokens);
    expect(loaded.length).toBe(before);
    expect(parts[0]).toEqual({ from: 0, to: 3 });
    for (const [at] of tokens.entries()) expect(parts.some(({ from, to }) => from <= at && at < to)).toBe(true);
    for (const { from, to } of parts) {
      const asked = await openReader(loadFrom(files, loaded));
      const opened = loaded.length;
      expect((await asked.phrase(tokens.slice(from, to))).total).toBe(1);
      expect(loaded.length - opened).toBe(1);
    }
    expect(reader.parts(['na'])).toEqual([]);
  });

  it('gives no answer where a file is missing or cut, and says which', async () => {
    const files = await filesOf(RECORDS, { sizes: SMALL });
    const bucket = [...files.keys()].filter((path) => path.startsWith('files/v/w/'));
    const reader = await openReader(loadFrom(files));
    for (const path of bucket) files.set(path, files.get(path)!.slice(0, 5));
    await expect(reader.phrase(['buoys'])).rejects.toThrow(IndexError);
    for (const path of bucket) files.delete(path);
    await expect(reader.phrase(['buoys'])).rejects.toThrow(/^w\/\d+\.bin is missing/u);
    files.set('files/v/table.bin', files.get('files/v/table.bin')!.slice(0, 20));
    await expect(openReader(loadFrom(files))).rejects.toThrow(/^table\.bin cannot be read/u);
    files.set('index.json', new TextEncoder().encode('{"format":99,"version":"v"}'));
    await expect(openReader(loadFrom(files))).rejects.toThrow('is of the format 99');
  });

  it('is asked again for what could not be loaded', async () => {
    const files = await filesOf(RECORDS, { sizes: SMALL });
    let isDown = false;
    const reader = await openReader(async (path) => (isDown ? null : (files.get(path) ?? null)));
    isDown = true;
    await expect(reader.phrase(['buoys'])).rejects.toThrow(IndexError);
    isDown = false;
    expect((await reader.phrase(['buoys'])).total).toBeGreaterThan(0);
  });
});
