import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { FileReading, RawFile } from '../../src/ingest/types.ts';
import { anchorBlocks } from '../../src/statement/anchors.ts';
import { PersonSchema } from '../../src/statement/authority.ts';
import { PublisherSchema, type Statement } from '../../src/statement/schema.ts';

/** Folders of `tests/fixtures`, one for each case, below the shape of text that it is about. */
export const FIXTURES = new URL('../fixtures/', import.meta.url).pathname;

/** What must be true of one statement; what is left out may be anything. Lists are whole and in the order of the text. */
const TruthSchema = z
  .strictObject({
    file: z.string(),
    encoding: z.string(),
    title: z.string(),
    kind: z.string(),
    excerpt: z.boolean(),
    date: z.string().nullable(),
    /** How far the date is to be trusted. */
    tier: z.string(),
    published: z.string().nullable(),
    captured: z.string().nullable(),
    speakers: z.array(z.string()),
    institution: z.string().nullable(),
    source: PublisherSchema.nullable(),
    place: z.string().nullable(),
    lang: z.string(),
    /** Labels as printed. */
    turns: z.array(z.string()),
    /** Speech, not terms: `words | who says them`. */
    quotations: z.array(z.string()),
    /** `sameAs input-1.txt`: how it stands to the statements of which file. */
    relations: z.array(z.string()),
    /** Codes of what was told of its file, in the order of the alphabet. */
    told: z.array(z.string()),
  })
  .partial();

/** `case.yaml` beside the texts: written by hand, before the program has read them. */
const CaseSchema = z.strictObject({
  /** What a reader of the text may fall for. */
  trap: z.string(),
  /** What is right, and why. */
  right: z.string(),
  /** Whom the texts need beside the sample archive's people. */
  people: z.array(PersonSchema).default([]),
  /** Every statement, in the order of files and texts. `words` stand in it, `without` does not. */
  statements: z.array(
    TruthSchema.extend({ words: z.array(z.string()).default([]), without: z.array(z.string()).default([]) }),
  ),
});

/** A fixture: its raw files (`input.txt`, or `input-1.txt` and so on, bytes as they are) and its `case.yaml`, if it has one. */
export interface Fixture {
  readonly name: string;
  readonly files: readonly RawFile[];
  readonly case: z.infer<typeof CaseSchema> | null;
}

/** Names of all fixtures, `shape/case`. */
export const fixtureNames = readdirSync(FIXTURES).flatMap((shape) =>
  readdirSync(join(FIXTURES, shape)).map((name) => `${shape}/${name}`),
);

export function readFixture(name: string): Fixture {
  const folder = join(FIXTURES, name);
  const inputs = readdirSync(folder)
    .filter((file) => /^input(?:-\d+)?\.txt$/u.test(file))
    .toSorted();
  const told = join(folder, 'case.yaml');
  return {
    name,
    files: inputs.map((file) => ({ file, bytes: readFileSync(join(folder, file)) })),
    case: existsSync(told) ? CaseSchema.parse(parse(readFileSync(told, 'utf8'), { schema: 'core' })) : null,
  };
}

/** Every statement of some readings in the words of `case.yaml`, and its text. */
export function tellStatements(
  readings: readonly FileReading[],
): readonly { readonly facts: Required<z.infer<typeof TruthSchema>>; readonly text: string }[] {
  const fileOf = new Map(
    readings.flatMap(({ statements }) => statements.map(({ id, raw }) => [id, raw.file] as const)),
  );
  return readings.flatMap(({ statements, report, messages }) =>
    statements.map((statement) => ({
      text: statement.body.map(({ text }) => text).join('\n'),
      facts: {
        file: statement.raw.file,
        encoding: report.encoding?.toLowerCase() ?? '',
        title: statement.title,
        kind: statement.kind,
        excerpt: statement.excerpt,
        date: statement.date,
        tier: statement.evidence.find(({ field }) => field === 'date')?.tier ?? '',
        published: statement.published,
        captured: statement.captured,
        speakers: statement.speakers.map(({ name }) => name),
        institution: statement.institution?.name ?? null,
        source: statement.source,
        place: statement.place,
        lang: statement.lang,
        turns: statement.body.filter(({ type }) => type === 'turn').map(({ text }) => text),
        quotations: tellQuotations(statement),
        relations: statement.relations.map(({ type, statement: other }) => `${type} ${fileOf.get(other)}`),
        told: messages.map(({ ruleId }) => ruleId ?? '').toSorted(),
      },
    })),
  );
}

function tellQuotations({ quotations, body }: Statement): string[] {
  const words = new Map(anchorBlocks(body).map(({ anchor, block }) => [anchor, block.text]));
  return quotations
    .filter(({ kind }) => kind !== 'term')
    .map(
      ({ paragraph, start, end, speaker }) =>
        `${words.get(paragraph)?.slice(start, end)} | ${speaker?.name ?? 'nobody'}`,
    );
}
