import { Ajv } from 'ajv';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CslDate, CslItem } from '../../../src/site/cite/csl.ts';
import { bibtex } from '../../../src/site/cite/formats/bibtex.ts';
import { cslJson } from '../../../src/site/cite/formats/csl-json.ts';
import { ris } from '../../../src/site/cite/formats/ris.ts';
import { ALL_CASES, whole } from './cases.ts';
import { randomItem } from './random-items.ts';
import { sampleItems } from './sample-items.ts';

/** What citation-js, which is not ours, reads back from what we write. */

type Read = Record<string, unknown> & {
  readonly author?: readonly Record<string, string>[];
  readonly issued?: CslDate;
};

/** What is compared. TeX and RIS know no white space but a plain space, and none at either end. */
interface Facts {
  readonly id: unknown;
  readonly title: string;
  readonly author: readonly string[];
  readonly issued: readonly (readonly number[])[] | null;
  readonly URL: unknown;
  readonly language: unknown;
}

const spaces = (text: string) => text.replace(/\s+/gu, ' ').trim();
const written = ({ id, title, author, issued, URL, language }: CslItem): Facts => ({
  id,
  title: spaces(title),
  author: (author ?? []).map((one) =>
    spaces('literal' in one ? one.literal : [one.family, one.given, one.suffix].filter(Boolean).join(' | ')),
  ),
  issued: issued?.['date-parts'] ?? null,
  URL,
  language,
});

const LANGUAGES: Record<string, string> = {
  english: 'en',
  french: 'fr',
  russian: 'ru',
  arabic: 'ar',
  chinese: 'zh',
  spanish: 'es',
};

function readBack(text: string): Facts {
  const [data] = new Cite(text).data as readonly Read[];
  const { id, title, author, issued, URL, language } = data!;
  return {
    id,
    title: spaces(String(title)),
    // A name in one piece is a family name to it.
    author: (author ?? []).map((one) =>
      spaces([one['literal'] ?? one['family'], one['given'], one['suffix']].filter(Boolean).join(' | ')),
    ),
    issued: issued?.['date-parts'] ?? null,
    URL,
    language: LANGUAGES[String(language)] ?? language,
  };
}

/**
 * RIS as citation-js reads it: the day of NEWS nowhere, and its authors as reporters, so entries are read as GEN here; of a date only
 * what is one day, month or year.
 */
const readRis = (text: string) => readBack(text.replace(/^TY {2}- (?:NEWS|ELEC)/u, 'TY  - GEN'));

/** A date as RIS holds it: what all that it may be have in common. */
function inRis(facts: Facts): Facts {
  const [first, last] = facts.issued ?? [];
  if (!first) return facts;
  const at = last === undefined ? first.length : first.findIndex((part, index) => part !== last[index]);
  return { ...facts, issued: at === 0 ? null : [first.slice(0, at === -1 ? first.length : at)] };
}

/** RIS splits names at commas, so there are none in what must not be split. */
const commasOut = (facts: Facts): Facts => ({ ...facts, author: facts.author.map((one) => one.replace(/\s*,/gu, '')) });

describe('BibTeX', () => {
  it.each(sampleItems().map((one) => [one.id, one] as const))('brings %s back', (_, one) => {
    expect(readBack(bibtex(one))).toEqual(written(one));
  });

  it('brings 2,000 random records back', () => {
    fc.assert(
      fc.property(randomItem, (one) => {
        expect(readBack(bibtex(one))).toEqual(written(one));
      }),
      { numRuns: 2000, seed: 20261130 },
    );
  });

  it('keeps what the fields of a date cannot hold in a note', () => {
    expect(bibtex(whole('wire').item)).toContain(
      'note = {Words of Corin Ludgrave, Harbour Minister of the Skerries. Date: 7, 14, or 21 October 2010. Not printed in the ' +
        'text, but inferred or supplied by the archive: title, date.}',
    );
  });

  it('keeps a body whose name has an “and” one body', () => {
    const one = { ...whole('letter').item, publisher: 'Ministry of Trade and Lights', archive: 'Papers' };
    expect(bibtex(one)).toContain('publisher = {{Ministry of Trade and Lights}},');
    expect(bibtex(one)).toContain('organization = {Papers},');
  });

  it('has no field without a value', () => {
    for (const one of ALL_CASES) expect(bibtex(whole(one).item)).not.toMatch(/= \{\s*\}/u);
  });

  it('is shown to lose a title whose signs are not escaped', () => {
    const one = { ...whole('report').item, title: '50 % of {both} & more' };
    const broken = bibtex(one).replace('\\%', '%').replace('\\{both\\}', '{both}');
    expect(readBack(broken)).not.toEqual(written(one));
  });
});

describe('RIS', () => {
  it.each(sampleItems().map((one) => [one.id, one] as const))('brings %s back', (_, one) => {
    expect(readRis(ris(one))).toEqual(commasOut(inRis(written(one))));
  });

  it('brings 2,000 random records back', () => {
    fc.assert(
      fc.property(randomItem, (one) => {
        expect(readRis(ris(one))).toEqual(commasOut(inRis(written(one))));
      }),
      { numRuns: 2000, seed: 20261130 },
    );
  });

  it('is a field a line, each ended with CR and LF', () => {
    const text = ris(whole('letter').item);
    expect(text.split('\r\n').filter((one) => !/^[A-Z][A-Z0-9] {2}- /u.test(one))).toEqual(['']);
    expect(text).toContain('AU  - Harbour Ministry of the Skerries,\r\n');
    expect(text).toContain('DA  - 2024/02//between 9 and 20 February 2024\r\n');
    expect(text).not.toMatch(/[^\r]\n/u);
  });
});

describe('CSL-JSON', () => {
  it('comes back the same', () => {
    fc.assert(
      fc.property(randomItem, (one) => {
        const { _graph, ...read } = (new Cite(cslJson(one)).data as readonly Read[])[0]!;
        expect(read).toEqual(one);
      }),
      { numRuns: 2000, seed: 20261130 },
    );
  });

  const schema = new URL('../../../../shared/schemas/csl-data.json', import.meta.url);
  describe.skipIf(!existsSync(schema))('by the schema of CSL (../shared/schemas/csl-data.json)', () => {
    const validate = () => new Ajv({ strict: false }).compile(JSON.parse(readFileSync(schema, 'utf8')) as object);

    it('is valid for every statement of the sample archive and 2,000 random records', () => {
      const valid = validate();
      const check = (one: CslItem) => {
        valid(JSON.parse(cslJson(one)));
        expect(valid.errors ?? []).toEqual([]);
      };
      for (const one of sampleItems()) check(one);
      fc.assert(fc.property(randomItem, check), { numRuns: 2000, seed: 20261130 });
    });

    it('would be caught with a variable that CSL does not know', () => {
      expect(validate()([{ ...whole('report').item, speaker: 'Kresh' }])).toBe(false);
    });
  });
});
