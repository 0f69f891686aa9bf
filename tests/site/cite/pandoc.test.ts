import fc from 'fast-check';
import { convert } from 'pandoc-wasm';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CslDate, CslItem, CslName } from '../../../src/site/cite/csl.ts';
import { bibtex } from '../../../src/site/cite/formats/bibtex.ts';
import { cslJson } from '../../../src/site/cite/formats/csl-json.ts';
import { ris } from '../../../src/site/cite/formats/ris.ts';
import { randomItem } from './random-items.ts';
import { sampleItems } from './sample-items.ts';

/**
 * What pandoc, which is not ours, reads from what we write: `biblatex`, `csljson` and `ris`.
 *
 * What it changes of its own, and what is therefore made equal on both sides before they are compared:
 * - `'` and the grave accent are quotation marks to TeX, and `"` in CSL-JSON is a pair of them: marks are compared without
 *   their shape.
 * - A text of CSL-JSON may have tags, and pandoc writes raised and lowered signs with them: texts are compared in Unicode's
 *   compatibility form, without tags of one style and the signs of tags.
 * - It takes particles off names, which CSL leaves to whoever reads: they are put back.
 * - A season is month 21 to 24 to it, as in EDTF; of one in CSL-JSON it writes the year alone.
 * - Of dates in words it keeps nothing when it writes CSL-JSON (as metadata of a document it has them).
 * - "organization" and "publisher" of BibTeX are one list to it.
 * - Of RIS it reads the year (`PY`) and no day; days are held against citation-js (formats.test.ts). A name there is a line of
 *   words that it parts in its own way: its words are compared, without their order and what joins them (commas we leave out ourselves). With `=` in it, it
 *   is no name to it.
 */
interface Read {
  readonly id: string;
  readonly title?: string;
  readonly author?: readonly Readonly<Record<string, string>>[];
  readonly issued?: { readonly 'date-parts'?: readonly (readonly number[])[] };
  readonly URL?: string;
  readonly language?: string;
  readonly publisher?: string;
}

interface Facts {
  readonly title: string;
  readonly author: readonly string[];
  readonly issued: readonly (readonly number[])[];
  readonly URL: string | undefined;
}

type Format = 'biblatex' | 'csljson' | 'ris';

async function read(from: Format, text: string): Promise<readonly Read[]> {
  const { stdout, stderr } = await convert({ from, to: 'csljson' }, text, {});
  expect(stderr).toBe('');
  return JSON.parse(stdout) as readonly Read[];
}

/** Words without the shape of quotation marks, raised signs and tags. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    // The small signs of the Koran are raised letters to it.
    .replaceAll('ۥ', 'و')
    .replaceAll('ۦ', 'ي')
    .replace(/<\/?(?:sup|sub|i|b|em|strong|span)\b[^>]*>/gu, '')
    .replace(/[`'‘’‚‛"“”„«»‹›]/gu, '"')
    .replace(/\s+/gu, ' ')
    .trim();

/** The parts of a name, with the particles where they were; spaces beside them are lost. */
const nameOf = (name: CslName | Readonly<Record<string, string>>): string => {
  const parts = name as Readonly<Record<string, string>>;
  const [literal, family, given, suffix, before, behind] = [
    'literal',
    'family',
    'given',
    'suffix',
    'non-dropping-particle',
    'dropping-particle',
  ].map((key) => parts[key] ?? '') as [string, string, string, string, string, string];
  return plain([literal, before + family, given + behind, suffix].filter(Boolean).join('|')).replaceAll(' ', '');
};

const daysOf = (date: CslDate | Read['issued']): readonly (readonly number[])[] => {
  const parts = date?.['date-parts'] ?? [];
  const season = (date as CslDate | undefined)?.season;
  return season === undefined ? parts : parts.map(([year]) => [year!, 20 + season]);
};

const factsOf = ({ title, author, issued, URL }: CslItem | Read): Facts => ({
  title: plain(title ?? ''),
  author: (author ?? []).map(nameOf),
  issued: daysOf(issued),
  URL,
});

/** The records that came back otherwise, by what differs. */
function lost(items: readonly CslItem[], answer: readonly Read[]): Readonly<Record<string, readonly unknown[]>> {
  const found = new Map(answer.map((one) => [one.id, factsOf(one)]));
  const faults: Record<string, unknown[]> = {};
  const tell = (key: string, values: unknown) => (faults[key] ??= []).push(values);
  for (const item of items) {
    const [own, back] = [factsOf(item), found.get(item.id)];
    if (!back) {
      tell('missing', item.id);
      continue;
    }
    for (const key of Object.keys(own) as (keyof Facts)[])
      if (JSON.stringify(own[key]) !== JSON.stringify(back[key])) tell(key, [own[key], back[key]]);
  }
  return faults;
}

const asJson = (items: readonly CslItem[]) =>
  JSON.stringify(items.flatMap((item) => JSON.parse(cslJson(item)) as object[]));
const asBib = (items: readonly CslItem[]) => items.map(bibtex).join('\n');
const asRis = (items: readonly CslItem[]) => items.map(ris).join('');

/** Items as RIS dates them for pandoc: by the year, where it is one. */
const byYear = (items: readonly CslItem[]) =>
  items.map(({ issued, ...item }): CslItem => {
    const years = new Set((issued?.['date-parts'] ?? []).map(([year]) => year));
    return years.size === 1 ? { ...item, issued: { 'date-parts': [[[...years][0]!]] } } : item;
  });

/** Records whose names are one line of sorted words. */
const byNameWords = <Kind extends CslItem | Read>(items: readonly Kind[]): readonly Kind[] =>
  items.map((item) => ({
    ...item,
    author: (item.author ?? []).map((name) => {
      const words = plain(Object.values(name).join(' ')).split(/[^\p{L}\p{M}\p{N}]+/u);
      return { literal: words.filter(Boolean).toSorted().join(' ') };
    }),
  }));

describe('pandoc', () => {
  const random = fc
    .sample(randomItem, { numRuns: 2000, seed: 20261130 })
    .map((item, index): CslItem => ({ ...item, id: `record-${index}` }));
  let sample: readonly CslItem[];
  beforeAll(() => {
    sample = sampleItems();
  });

  it('brings every statement of the sample archive back', async () => {
    expect(sample.length).toBeGreaterThan(50);
    expect(lost(sample, await read('biblatex', asBib(sample)))).toEqual({});
    expect(lost(sample, await read('csljson', asJson(sample)))).toEqual({});
    expect(lost(byYear(sample), await read('ris', asRis(sample)))).toEqual({});
  });

  it.each(['biblatex', 'ris'] as const)('knows the language and source of each from %s', async (format) => {
    const text = format === 'ris' ? asRis(sample) : asBib(sample);
    const back = new Map((await read(format, text)).map((one) => [one.id, one]));
    for (const { id, language, publisher } of sample) {
      expect(back.get(id)!.language?.slice(0, 2), id).toBe(language.slice(0, 2));
      if (publisher !== undefined)
        expect((back.get(id)!.publisher ?? '').split('; ').map(plain), id).toContain(plain(publisher));
    }
  });

  it('brings 2,000 random records back from BibTeX', async () => {
    expect(lost(random, await read('biblatex', asBib(random)))).toEqual({});
  });

  it('brings 2,000 random records back from CSL-JSON', async () => {
    const yearsAlone = random.map(({ issued, ...item }): CslItem => {
      const { season: _, ...date } = issued ?? {};
      return { ...item, ...(issued && { issued: date }) };
    });
    expect(lost(yearsAlone, await read('csljson', asJson(random)))).toEqual({});
  });

  it('brings 2,000 random records back from RIS', async () => {
    const named = random.filter(({ author }) => !JSON.stringify(author ?? []).includes('='));
    expect(named.length).toBeGreaterThan(1_500);
    const back = await read('ris', asRis(named));
    expect(lost(byNameWords(byYear(named)), byNameWords(back))).toEqual({});
  });

  it('would tell what is lost', async () => {
    const [one] = sample;
    const changed = async (change: Partial<CslItem>) =>
      lost([{ ...one!, ...change }], await read('biblatex', asBib([one!])));
    expect(await changed({})).toEqual({});
    expect(Object.keys(await changed({ title: 'Another' }))).toEqual(['title']);
    expect(Object.keys(await changed({ author: [{ literal: 'Somebody' }] }))).toEqual(['author']);
    expect(Object.keys(await changed({ issued: { 'date-parts': [[1999]] } }))).toEqual(['issued']);
    expect(Object.keys(await changed({ id: 'none' }))).toEqual(['missing']);
  });
});
