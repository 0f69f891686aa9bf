import { z } from 'zod';
import { DaySchema, EdtfSchema } from './edtf.ts';
import {
  ACCESS,
  AnchorSchema,
  FIELDS,
  KINDS,
  LinesSchema,
  NamedSchema,
  PublisherSchema,
  RawPathSchema,
  SpeakerSchema,
} from './schema.ts';
import { IdSchema, WordsSchema } from './text.ts';

/** The shapes of an archive's own files beside its statements: settings, decisions, ledger, report. */

/** `archive.yaml` */
export const SettingsSchema = z.strictObject({
  title: WordsSchema,
  /** The sentence on the home page. */
  tagline: WordsSchema.nullable().default(null),
  description: WordsSchema,
  /** Where the site will stand, with its path: `https://example.org/papers/`. */
  baseUrl: z.url(),
  /** BCP 47 tags; the first is the language of the pages. */
  languages: z.array(z.string()).min(1),
  rights: WordsSchema,
  contact: WordsSchema,
  /** True where states, people and words are invented: every page says so. */
  invented: z.boolean().default(false),
});

const decision = <F extends (typeof FIELDS)[number] | 'access', V extends z.ZodType>(field: F, value: V) =>
  z.strictObject({
    raw: RawPathSchema,
    /** Which statement, where the raw file holds several. */
    statement: IdSchema.optional(),
    field: z.literal(field),
    value,
    reason: z.string().min(1),
    by: z.string().min(1),
    on: DaySchema,
  });

/** An editor's answer. It outlives every re-ingest. */
export const DecisionSchema = z.discriminatedUnion('field', [
  decision('title', WordsSchema),
  decision('kind', z.enum(KINDS)),
  decision('date', EdtfSchema.nullable()),
  decision('published', EdtfSchema.nullable()),
  decision('captured', DaySchema.nullable()),
  decision('speakers', z.array(SpeakerSchema)),
  decision('institution', NamedSchema.nullable()),
  decision('source', PublisherSchema.nullable()),
  decision('place', WordsSchema.nullable()),
  decision('lang', z.string()),
  // Not found in a text, so no field with evidence: what may be shown of it.
  decision('access', z.enum(ACCESS)),
]);

/** What has pages beside statements, as it stands in addresses. */
export const PAGE_AREAS = ['speakers', 'sources', 'organisations', 'offices', 'places', 'events'] as const;

/**
 * One line of `ledger.ndjson`: what happened to an address. Lines are only ever added.
 *
 * `published`: a build has put a statement at the address. `file` and `anchors` say which words those were: the raw file,
 * and the anchors of its paragraphs and turns. `withdrawn`: the address answers with why the words are gone. `page`: a build
 * has put a page about somebody or something at `<area>/<id>/`; `name` is whom or what it was about, as texts print it.
 */
export const LedgerEventSchema = z.discriminatedUnion('event', [
  z.strictObject({
    event: z.literal('published'),
    id: IdSchema,
    /** The day the line was written. */
    on: DaySchema,
    file: RawPathSchema.optional(),
    anchors: z.array(AnchorSchema).optional(),
  }),
  z.strictObject({ event: z.literal('withdrawn'), id: IdSchema, on: DaySchema, reason: WordsSchema }),
  z.strictObject({
    event: z.literal('page'),
    area: z.enum(PAGE_AREAS),
    id: IdSchema,
    name: WordsSchema,
    /** The statement that the name stands in, where it tells nobody apart outside of it: a surname alone. */
    within: IdSchema.optional(),
    on: DaySchema,
  }),
]);

/** A stretch of a raw file that is in no statement, and why. */
export const LeftOutSchema = z.strictObject({
  lines: LinesSchema,
  /** Permanent name of the rule that left it out: `navigation`, `banner`, `blank` … */
  rule: z.string(),
  /** For a reader: what it is. */
  says: z.string(),
  /** True where only a part of each line was left out, such as its tags; the rest is in a statement, or left out as well. */
  part: z.literal(true).optional(),
});

/** One line of `report.ndjson`: what ingest made of one raw file. Blank lines belong to what surrounds them. */
export const FileReportSchema = z.strictObject({
  file: RawPathSchema,
  sha256: z.string(),
  /** As iconv-lite names it; null: not decoded. */
  encoding: z.string().nullable(),
  lines: z.int(),
  /**
   * What it holds, in the order of the file. `written`: SHA-256 of the Markdown as ingest last wrote it, empty where
   * it never did. `anchors`: of the paragraphs that ingest found; a statement whose file was deleted or broken by hand is
   * recognised by them and keeps its id.
   */
  statements: z.array(
    z.strictObject({
      id: IdSchema,
      lines: LinesSchema,
      written: z.string(),
      anchors: z.array(AnchorSchema).optional(),
    }),
  ),
  leftOut: z.array(LeftOutSchema),
  /** An earlier raw file with the same bytes. */
  duplicateOf: RawPathSchema.optional(),
  /** Why nothing of the file could be read. */
  setAside: z.string().optional(),
});

export type Settings = z.infer<typeof SettingsSchema>;
export type Decision = z.infer<typeof DecisionSchema>;
export type PageArea = (typeof PAGE_AREAS)[number];
export type LedgerEvent = z.infer<typeof LedgerEventSchema>;
export type LeftOut = z.infer<typeof LeftOutSchema>;
export type FileReport = z.infer<typeof FileReportSchema>;
