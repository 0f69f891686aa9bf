import { execFileSync, spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CslDate, CslItem, CslName } from '../../../src/site/cite/csl.ts';
import { bibtex } from '../../../src/site/cite/formats/bibtex.ts';
import { cslJson } from '../../../src/site/cite/formats/csl-json.ts';
import { randomItem } from './random-items.ts';
import { sampleItems } from './sample-items.ts';

/**
 * What pandoc, which is not ours, reads from what we write: `biblatex` and `csljson`. It reads RIS from its version 3 on alone;
 * RIS is held against citation-js (formats.test.ts).
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

const hasPandoc = spawnSync('pandoc', ['--version']).status === 0;

const read = (format: 'biblatex' | 'csljson', text: string) =>
  JSON.parse(
    execFileSync('pandoc', ['-f', format, '-t', 'csljson'], { input: text, maxBuffer: 2 ** 28, encoding: 'utf8' }),
  ) as readonly Read[];

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

describe.skipIf(!hasPandoc)('pandoc (where it is installed; skipped where not)', () => {
  const random = fc
    .sample(randomItem, { numRuns: 2000, seed: 20261130 })
    .map((item, index): CslItem => ({ ...item, id: `record-${index}` }));
  let sample: readonly CslItem[];
  beforeAll(() => {
    sample = sampleItems();
  });

  it('brings every statement of the sample archive back from BibTeX and CSL-JSON', { timeout: 60_000 }, () => {
    expect(sample.length).toBeGreaterThan(50);
    expect(lost(sample, read('biblatex', asBib(sample)))).toEqual({});
    expect(lost(sample, read('csljson', asJson(sample)))).toEqual({});
  });

  it('knows the language, source and place of each', { timeout: 60_000 }, () => {
    const back = new Map(read('biblatex', asBib(sample)).map((one) => [one.id, one]));
    for (const { id, language, publisher } of sample) {
      expect(back.get(id)!.language?.slice(0, 2), id).toBe(language.slice(0, 2));
      if (publisher !== undefined)
        expect((back.get(id)!.publisher ?? '').split('; ').map(plain), id).toContain(plain(publisher));
    }
  });

  it('brings 2,000 random records back from BibTeX', { timeout: 60_000 }, () => {
    expect(lost(random, read('biblatex', asBib(random)))).toEqual({});
  });

  it('brings 2,000 random records back from CSL-JSON', { timeout: 60_000 }, () => {
    const yearsAlone = random.map(({ issued, ...item }): CslItem => {
      const { season: _, ...date } = issued ?? {};
      return { ...item, ...(issued && { issued: date }) };
    });
    expect(lost(yearsAlone, read('csljson', asJson(random)))).toEqual({});
  });

  it('would tell what is lost', () => {
    const [one] = sample;
    const changed = (change: Partial<CslItem>) => lost([{ ...one!, ...change }], read('biblatex', asBib([one!])));
    expect(changed({})).toEqual({});
    expect(Object.keys(changed({ title: 'Another' }))).toEqual(['title']);
    expect(Object.keys(changed({ author: [{ literal: 'Somebody' }] }))).toEqual(['author']);
    expect(Object.keys(changed({ issued: { 'date-parts': [[1999]] } }))).toEqual(['issued']);
    expect(Object.keys(changed({ id: 'none' }))).toEqual(['missing']);
  });
});
