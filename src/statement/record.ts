import { z } from 'zod';
import { DaySchema } from './edtf.ts';
import { AnchorSchema, BlockSchema, FrontMatterSchema, QuotationSchema } from './schema.ts';
import { IdSchema, WordsSchema } from './text.ts';

/**
 * A statement as the archive gives it away: what stands on disk, with its words, with the address of everything that can be
 * referred to, and with the days that a date leaves room for. Its form is a promise: properties are added, never changed.
 */
export const StatementRecordSchema = z.strictObject({
  ...FrontMatterSchema.shape,
  url: z.url(),
  dateFrom: DaySchema.nullable(),
  dateTo: DaySchema.nullable(),
  source: z.strictObject({ id: IdSchema.nullable(), name: WordsSchema }).nullable(),
  raw: FrontMatterSchema.shape.raw.extend({ url: z.url().nullable() }),
  body: z.array(BlockSchema.extend({ anchor: AnchorSchema.nullable(), url: z.url().nullable() })),
  quotations: z.array(z.strictObject({ ...QuotationSchema.shape, text: z.string().min(1), url: z.url() })),
  addressPublished: DaySchema.nullable(),
  addressChanged: DaySchema.nullable(),
});

export type StatementRecord = z.infer<typeof StatementRecordSchema>;

/** What each property of a record holds. */
const SAYS: Readonly<Record<keyof StatementRecord, string>> = {
  id: 'The identifier of the statement. It never changes.',
  title: 'The headline as printed; where titleBasis is "derived" the text has none, and these are its first words.',
  titleBasis: '"printed": the headline of the text. "derived": the text has none.',
  standfirst: 'The line under the headline, as printed.',
  kind: 'What kind of text it is.',
  excerpt: 'True: only a part of the statement stands in the text.',
  date: 'When the words were said, as well as it is known, in EDTF (ISO 8601-2). Null: undated.',
  published: 'When the source put it out, in EDTF. Null: not known.',
  captured: 'The day on which the text was saved, where that is known.',
  speakers: 'The main speakers. "id" is null where the archive has no record of the person; "role" is as printed.',
  institution: 'Whose statement it is where no person speaks.',
  source: 'Who published it. "id" is null where the archive has no record: the name is as printed.',
  place: 'Where it was said or put out, as printed.',
  lang: 'The language of the words (BCP 47).',
  access: 'Set where not every word may be shown: what may ("quotations", "record"), and why.',
  raw: 'The raw file that it was read from: its name, its SHA-256, the first and last line, and where its bytes are published.',
  turns: 'Who takes each turn. "turn" is the anchor of a block of "body" whose type is "turn".',
  quotations:
    'Direct speech inside a paragraph: "start" and "end" are offsets in UTF-16 units into its text. "kind": "full" (a sentence or more), "partial" (a fragment), "term" (a name or scare quotes, nobody\'s speech). "continues": it went on from the paragraph before.',
  evidence:
    'How each value is known: the rule, the line of the raw file and the words in it. "basis": the text states it, it is inferred, or an editor decided it. "tier": measured precision of the rule.',
  relations: 'How it stands to other statements of the archive.',
  body: 'The words, in the order of the text: paragraphs, subheadings, and the labels of turns as printed.',
  url: 'Its permanent address.',
  dateFrom: 'The first day that "date" leaves room for. Null: that side is open.',
  dateTo: 'The last day that "date" leaves room for. Null: that side is open.',
  addressPublished: 'The day on which this archive published the address.',
  addressChanged: 'The last day on which what stands under the address changed.',
};

/**
 * The JSON Schema (draft 2020-12) of a record, made from the schema that the archive itself holds statements to.
 *
 * @param id the address under which it is published
 */
export function recordJsonSchema(id: string): object {
  const schema = z.toJSONSchema(StatementRecordSchema, { io: 'output' });
  const properties = Object.entries(schema.properties ?? {}).map(([name, property]) => [
    name,
    { description: SAYS[name as keyof StatementRecord], ...(property as object) },
  ]);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: id,
    title: 'A statement',
    description: 'One line of statements.ndjson.',
    ...schema,
    properties: Object.fromEntries(properties),
  };
}
