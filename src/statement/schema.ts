import { z } from 'zod';
import { DaySchema, EdtfSchema } from './edtf.ts';
import { IdSchema, isPrintable, WordsSchema } from './text.ts';

/** What kind of text the words stand in. */
export const KINDS = [
  'report',
  'interview',
  'speech',
  'press-conference',
  'briefing',
  'statement',
  'article',
  'debate',
  'hearing',
  'letter',
  'memorandum',
] as const;

/**
 * How a value is known: `stated` (the text says it), `inferred` (it follows from what the text says and
 * from dated facts) or `decided` (an editor said so, with a reason).
 */
export const BASES = ['stated', 'inferred', 'decided'] as const;

/** Measured precision of the rule behind a value: `certain` at least 0.99, `probable` at least 0.93, `possible` below. */
export const TIERS = ['certain', 'probable', 'possible'] as const;

/**
 * How much of a text a site may show, by the conditions under which it may be reproduced (ISAD(G) 3.4.2): every word, what is
 * quoted in it, or nothing but its record.
 */
export const ACCESS = ['full', 'quotations', 'record'] as const;

/** Fields of a statement that carry evidence and that a decision may set. */
export const FIELDS = [
  'title',
  'kind',
  'date',
  'published',
  'captured',
  'speakers',
  'institution',
  'source',
  'place',
  'lang',
] as const;

/** What a statement can be to another one. */
export const RELATIONS = ['sameAs', 'excerptOf', 'continues', 'sharesWords', 'translationOf', 'parallelTo'] as const;

/** A path of a raw file below `raw/`, with forward slashes, inside the archive. */
export const RawPathSchema = z
  .string()
  .min(1)
  .refine(
    (path) =>
      isPrintable(path) &&
      !path.includes('\\') &&
      path.split('/').every((part) => part !== '' && part !== '.' && part !== '..'),
    'Expected a path below raw/ with forward slashes and no ".."',
  );

/** First and last line, counted from 1, both inclusive. */
export const LinesSchema = z
  .tuple([z.int().min(1), z.int().min(1)])
  .refine(([first, last]) => first <= last, 'Expected the first line before the last');

/** Whom a text names. `id` is null where the authority has no such person; whom a report quotes may be an organisation. */
export const NamedSchema = z.strictObject({ id: IdSchema.nullable(), name: WordsSchema });

/** A main speaker, with the role as the text prints it (without the text's own role: as the authority has it on that day). */
export const SpeakerSchema = NamedSchema.extend({ role: WordsSchema.nullable() });

/** A source: the id of its record, or the name as the text prints it where the authority has none. */
export const PublisherSchema = z.union([IdSchema, z.strictObject({ name: WordsSchema })]);

/** One piece of evidence: which rule found what in which line, and what follows from it. */
export const EvidenceSchema = z.strictObject({
  field: z.enum(FIELDS),
  basis: z.enum(BASES),
  tier: z.enum(TIERS),
  /** Permanent name of the rule, `area/what`, such as `dateline/month-day`. */
  rule: z.string().regex(/^[a-z]+(?:-[a-z]+)*(?:[/+][a-z]+(?:-[a-z]+)*)*$/),
  /** Line of the raw file, counted from 1; null where the evidence is not a line of this file. */
  line: z.int().min(1).nullable(),
  /** The words of that line which say it, as printed; null where there are none. */
  quote: z.string().nullable(),
  /** A full sentence for a reader: what this piece says. */
  says: z.string().min(1),
  /** Another statement that the evidence comes from, if any. */
  statement: IdSchema.optional(),
  /** An authority record that the evidence comes from (`people/<id>`, `events/<id>` …), if any. */
  authority: z.string().optional(),
});

/** An anchor inside a statement: `p-` (paragraph) or `t-` (turn), and a digest of its words. */
export const AnchorSchema = z.string().regex(/^[pt]-[0-9a-z]{6}(?:-[0-9]+)?$/);

/** An anchor of a quotation: `q-` and a digest of the words between its marks. */
export const QuotationAnchorSchema = z.string().regex(/^q-[0-9a-z]{6}(?:-[0-9]+)?$/);

/** What a turn is; its label and words stand in the body. */
export const TurnSchema = z.strictObject({
  turn: AnchorSchema,
  kind: z.enum(['question', 'answer', 'speech', 'narrative']),
  speaker: NamedSchema.nullable(),
});

/**
 * Direct speech inside a paragraph. `start` and `end` are UTF-16 offsets into the paragraph's words, as
 * String.slice takes them, of what stands between the marks. `kind`: `full` (a sentence or more), `partial`
 * (a fragment that the report's sentence runs through) or `term` (a name or scare quotes: nobody's speech).
 * `continues`: the quotation went on from the paragraph before.
 */
export const QuotationSchema = z
  .strictObject({
    paragraph: AnchorSchema,
    start: z.int().min(0),
    end: z.int().min(1),
    kind: z.enum(['full', 'partial', 'term']),
    speaker: NamedSchema.nullable(),
    continues: z.literal(true).optional(),
  })
  .refine(({ start, end }) => start < end, 'Expected start before end');

/**
 * How a statement stands to another one of the archive, whose id is `statement`: `sameAs` (the same text, printed a little
 * differently), `excerptOf` (its words stand in that longer one), `continues` (it goes on where that one ends), `sharesWords` (it
 * prints words that somebody said on that occasion, as that one does), `translationOf` (the same text in another language, and this is the
 * translation), `parallelTo` (the same, and which of the two is the original is not known). Written on one of the two: the
 * later, the shorter, the second part, the translation. `figure`: the share of its five-word runs that both have, 0 to 1, of those of one speaker
 * where it `sharesWords`; null where the rule does not count words.
 */
export const RelationSchema = z.strictObject({
  type: z.enum(RELATIONS),
  statement: IdSchema,
  rule: z.string().regex(/^[a-z]+(?:-[a-z]+)*(?:\/[a-z]+(?:-[a-z]+)*)*$/),
  figure: z.number().min(0).max(1).nullable(),
  /** A full sentence for a reader: what shows it. */
  says: z.string().min(1),
});

/** The front matter of a statement. */
export const FrontMatterSchema = z.strictObject({
  /** The address; settled by the first build that shows the statement, never changed since. */
  id: IdSchema,
  title: WordsSchema,
  /** `printed`: the text's own headline; `derived`: the text has none and ingest took its first words. */
  titleBasis: z.enum(['printed', 'derived']),
  /** The line under the headline, as printed. */
  standfirst: WordsSchema.nullable(),
  kind: z.enum(KINDS),
  /** Only a part of the statement stands in the raw file. */
  excerpt: z.boolean(),
  /** When the words were said, as well as it is known; null: undated. */
  date: EdtfSchema.nullable(),
  /** When the source put it out. */
  published: EdtfSchema.nullable(),
  /** When the raw file was saved, where that is known. */
  captured: DaySchema.nullable(),
  speakers: z.array(SpeakerSchema),
  /** Whose statement it is when no person speaks. */
  institution: NamedSchema.nullable(),
  /** Who published it; null: unknown. */
  source: PublisherSchema.nullable(),
  place: WordsSchema.nullable(),
  /** BCP 47 language tag of the words. */
  lang: z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/),
  /** How much of it may be shown, where an editor decided so for this text alone; absent: as much as of its source. */
  access: z.strictObject({ allows: z.enum(ACCESS), says: z.string().min(1) }).optional(),
  raw: z.strictObject({ file: RawPathSchema, sha256: z.string().regex(/^[0-9a-f]{64}$/), lines: LinesSchema }),
  turns: z.array(TurnSchema),
  quotations: z.array(QuotationSchema),
  evidence: z.array(EvidenceSchema),
  /** Left out on disk where there are none. */
  relations: z.array(RelationSchema).default([]),
});

/** A piece of the body, in the order of the text. */
export type Block =
  /** One paragraph of words. */
  | { readonly type: 'paragraph'; readonly text: string }
  /** A subheading printed in the text. */
  | { readonly type: 'subheading'; readonly text: string }
  /** The start of a turn: the label as printed, without its colon. */
  | { readonly type: 'turn'; readonly text: string };

export const BlockSchema = z.strictObject({ type: z.enum(['paragraph', 'subheading', 'turn']), text: WordsSchema });

/** A statement: what Markdown on disk holds, and what pages are made from. */
export const StatementSchema = FrontMatterSchema.extend({ body: z.array(BlockSchema).min(1) });

export type FrontMatter = z.infer<typeof FrontMatterSchema>;
export type Statement = z.infer<typeof StatementSchema>;
export type Access = (typeof ACCESS)[number];
export type Kind = (typeof KINDS)[number];
export type Field = (typeof FIELDS)[number];
export type Basis = (typeof BASES)[number];
export type Tier = (typeof TIERS)[number];
export type Evidence = z.infer<typeof EvidenceSchema>;
export type Named = z.infer<typeof NamedSchema>;
export type Speaker = z.infer<typeof SpeakerSchema>;
export type Turn = z.infer<typeof TurnSchema>;
export type Quotation = z.infer<typeof QuotationSchema>;
export type Relation = z.infer<typeof RelationSchema>;
