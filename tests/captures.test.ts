import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { readAuthority } from '../src/archive/authority.ts';
import { SHIPPED_AUTHORITY } from '../src/archive/paths.ts';
import { ingest } from '../src/ingest/index.ts';
import type { FileReading } from '../src/ingest/types.ts';
import { bounds, isDay } from '../src/statement/edtf.ts';
import type { Statement } from '../src/statement/schema.ts';
import type { Authority } from '../src/statement/authority.ts';
import { toRecord } from '../scripts/lib/to-record.ts';

/**
 * Five real texts with the right answers, read by hand. They belong to others, so they lie outside the
 * project and are read where they are.
 */
const FOLDER = new URL('../../shared/captures/', import.meta.url);
const here = existsSync(FOLDER);

interface Expected {
  readonly kind: string;
  readonly title?: string;
  readonly dateOneOf: readonly (string | null)[];
  readonly dateContains?: string;
  readonly published?: string;
  readonly captured?: string;
  readonly speakers: readonly string[];
  readonly role?: string;
  readonly institution?: string | null;
  readonly source: string;
  readonly place?: string | null;
  readonly lang: string;
  readonly paragraphs?: number;
  readonly subheadings?: readonly string[];
  readonly standfirst?: string;
  readonly turns?: readonly string[];
  readonly quotes?: readonly (readonly [string, string])[];
  readonly excerpt?: boolean;
  readonly mustNotContain?: readonly string[];
}

const expected: readonly { file: string; entries: readonly Expected[] }[] = here
  ? JSON.parse(readFileSync(new URL('expected.json', FOLDER), 'utf8'))
  : [];
const names = here ? readdirSync(FOLDER).filter((name) => name.endsWith('.txt')) : [];
const raw = (name: string) => ({ file: name, bytes: readFileSync(new URL(name, FOLDER)) });

/** Answers are typed with straight marks; the texts print curly ones. */
const fold = (text: string) => text.replace(/[’‘]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ');

let authority: Authority;
let readings: readonly FileReading[];
const read = (files: readonly string[]) => ingest(files.map(raw), { authority, decisions: [], known: [] });
const personName = (id: string | null, name: string) =>
  authority.people.find((person) => person.id === id)?.name ?? name;

beforeAll(async () => {
  ({ authority } = await readAuthority([{ dir: SHIPPED_AUTHORITY, shown: 'content/authority' }]));
  readings = read(names);
});

describe.skipIf(!here)('the five captures (skipped where ../shared/captures is absent)', () => {
  it('give 15 statements', () => {
    expect(readings.flatMap(({ statements }) => statements)).toHaveLength(15);
  });

  for (const { file, entries } of expected) {
    for (const [index, want] of entries.entries()) {
      describe(`${file} ${index + 1}`, () => {
        const got = (): Statement => readings.find((reading) => reading.file === file)!.statements[index]!;
        const record = () =>
          toRecord(
            got(),
            authority,
            readings.find((reading) => reading.file === file)!,
          );

        it('has the date, and room for the day where the text leaves it open', () => {
          const { date } = got();
          if (want.dateContains === undefined) expect(want.dateOneOf).toContain(date);
          else if (date !== null) {
            expect(isDay(date)).toBe(false);
            const { min, max } = bounds(date);
            expect((min ?? '') <= want.dateContains && want.dateContains <= (max ?? '9999')).toBe(true);
          }
        });

        it('has published, captured, source, kind, place and language', () => {
          const statement = got();
          if (want.published !== undefined) expect(statement.published).toBe(want.published);
          if (want.captured !== undefined) expect(statement.captured).toBe(want.captured);
          expect(authority.sources.find(({ id }) => id === statement.source)?.name).toBe(want.source);
          expect(statement.kind).toBe(want.kind);
          if (want.place !== undefined) expect(statement.place).toBe(want.place);
          expect(statement.lang).toBe(want.lang);
          if (want.excerpt !== undefined) expect(statement.excerpt).toBe(want.excerpt);
        });

        it('has the speakers with their role, or the institution', () => {
          const statement = got();
          expect(statement.speakers.map(({ id, name }) => personName(id, name))).toEqual(want.speakers);
          if (want.role !== undefined) expect(statement.speakers[0]!.role).toBe(want.role);
          if (want.institution !== undefined) expect(statement.institution?.name ?? null).toBe(want.institution);
        });

        it('has the headings, paragraphs and turns as printed', () => {
          const statement = got();
          if (want.title === undefined) expect(statement.titleBasis).toBe('derived');
          else expect(fold(statement.title)).toBe(fold(want.title));
          if (want.standfirst !== undefined) expect(statement.standfirst).toContain(want.standfirst);
          if (want.paragraphs !== undefined)
            expect(statement.body.filter(({ type }) => type === 'paragraph')).toHaveLength(want.paragraphs);
          if (want.subheadings !== undefined)
            expect(statement.body.filter(({ type }) => type === 'subheading').map(({ text }) => text)).toEqual(
              want.subheadings,
            );
          if (want.turns !== undefined) {
            expect(record().turns.map(({ label }) => label)).toEqual(want.turns);
            expect(record().turns.map(({ speaker, kind }) => speaker?.name ?? kind)).toEqual(
              want.turns.map((label) => (label === 'Question' ? 'question' : label)),
            );
          }
        });

        it('has the quotations, each with whom it belongs to, and no other', () => {
          if (want.quotes === undefined) return;
          const quotes = record().quotes.filter(({ kind }) => kind !== 'term');
          for (const [text, speaker] of want.quotes) {
            const found = quotes.filter((quote) => fold(quote.text).includes(fold(text)));
            expect(
              found.map((quote) => quote.speaker?.name),
              text,
            ).toEqual([speaker]);
          }
        });

        it('holds no words of the page', () => {
          const statement = got();
          const words = [statement.title, statement.standfirst, ...statement.body.map(({ text }) => text)].join('\n');
          for (const foreign of want.mustNotContain ?? []) expect(words).not.toContain(foreign);
        });
      });
    }
  }

  it('leave the day of the wire without a year open when it is read alone', () => {
    const file = names.find((name) => name.startsWith('003_'))!;
    const [reading] = read([file]);
    const { date } = reading!.statements[0]!;
    if (date !== null) {
      expect(isDay(date)).toBe(false);
      const { min, max } = bounds(date);
      expect((min ?? '') <= '2021-12-27' && '2021-12-27' <= (max ?? '9999')).toBe(true);
    }
  });

  it('are read the same in any order', () => {
    const one = JSON.stringify(read(names).map(({ statements }) => statements));
    expect(JSON.stringify(read(names.toReversed()).map(({ statements }) => statements))).toBe(one);
  });

  it('have every line in a statement or among what was left out, each with its reason', () => {
    for (const { file, report, statements } of readings) {
      const lines = readFileSync(new URL(file, FOLDER), 'utf8').split('\n');
      const inside = (number: number, [first, last]: readonly [number, number]) => first <= number && number <= last;
      const lost = lines.flatMap((line, at) =>
        line.trim() === '' ||
        statements.some(({ raw: { lines: range } }) => inside(at + 1, range)) ||
        report.leftOut.some(({ lines: range }) => inside(at + 1, range))
          ? []
          : [at + 1],
      );
      expect(lost, file).toEqual([]);
    }
  });
});
