import { z } from 'zod';
import { contrast, PAPER, READABLE } from './colour.ts';
import { INTERFACE_LANGUAGES } from './interface-languages.ts';
import { DaySchema, EdtfSchema } from './edtf.ts';
import {
  ACCESS,
  AnchorSchema,
  FIELDS,
  KINDS,
  LinesSchema,
  NamedSchema,
  PublisherSchema,
  QuotationAnchorSchema,
  RawPathSchema,
  SpeakerSchema,
} from './schema.ts';
import { IdSchema, WordsSchema } from './text.ts';

/** The shapes of an archive's own files beside its statements: settings, decisions, ledger, report. */

/** Hosts for which a build writes what they read. */
export const HOSTS = ['apache', 'caddy', 'cloudflare-pages', 'github-pages', 'netlify', 'nginx'] as const;

/** Files that stand beside the page of a statement, by the end of their names. */
export const STATEMENT_FILES = ['bib', 'ris', 'json', 'tei.xml', 'md', 'txt'] as const;

const ColourSchema = z.string().regex(/^#[\da-f]{6}$/iu, 'Expected a colour such as "#8a1c1c"');

/**
 * The one colour of an archive, for links and signs, by light and by dark. Words are set in it, so it must stand off the
 * page: by 4.5 to 1 at least (WCAG 2.2, criterion 1.4.3).
 */
const AccentSchema = z
  .strictObject({ light: ColourSchema, dark: ColourSchema })
  .refine(({ light }) => contrast(light, PAPER.light) >= READABLE, {
    path: ['light'],
    error: `Expected a colour that can be read on ${PAPER.light} (contrast ${READABLE} or more): a darker one`,
  })
  .refine(({ dark }) => contrast(dark, PAPER.dark) >= READABLE, {
    path: ['dark'],
    error: `Expected a colour that can be read on ${PAPER.dark} (contrast ${READABLE} or more): a lighter one`,
  });

/** How the search index is cut into files: `lean` has fewer, larger ones. */
const SEARCH_SIZES = ['usual', 'lean'] as const;
export type SearchSize = (typeof SEARCH_SIZES)[number];

/**
 * A query that an archive keeps. It has a page and feeds at `searches/<id>/`; what it asks for there never changes, so another
 * query takes another id.
 */
export const SavedSearchSchema = z.strictObject({
  id: IdSchema,
  name: WordsSchema,
  /** In the language of the search box. */
  q: WordsSchema,
  /** Why it is kept, for readers. */
  description: WordsSchema.nullable().default(null),
});

/** `archive.yaml` */
export const SettingsSchema = z.strictObject({
  title: WordsSchema,
  /** The sentence on the home page. */
  tagline: WordsSchema.nullable().default(null),
  description: WordsSchema,
  /** Where the site will stand, with its path: `https://example.org/papers/`. */
  baseUrl: z.url(),
  /** Of the interface, by their BCP 47 tags; the first is that of the pages that exist once. Others than ours are told. */
  languages: z.array(z.string()).min(1),
  rights: WordsSchema,
  /** Title, tagline, description and rights in other languages of the interface, for the pages in them. */
  inLanguages: z
    .partialRecord(
      z.enum(INTERFACE_LANGUAGES),
      z
        .strictObject({ title: WordsSchema, tagline: WordsSchema, description: WordsSchema, rights: WordsSchema })
        .partial(),
    )
    .default({}),
  /** Address of the licence under which readers have the texts; null: there is none for all. */
  licence: z.url().nullable().default(null),
  contact: WordsSchema,
  /** Which files stand beside each statement's page: some hosts take only so many. */
  files: z.array(z.enum(STATEMENT_FILES)).default([...STATEMENT_FILES]),
  /** True where states, people and words are invented: every page says so. */
  invented: z.boolean().default(false),
  accent: AccentSchema.nullable().default(null),
  /** A picture in the archive's folder, which stands before its title and is its sign in the browser. */
  logo: z
    .string()
    .regex(/^[\w-]+\.(?:svg|png|webp)$/u, 'Expected the name of an .svg, .png or .webp file beside archive.yaml')
    .nullable()
    .default(null),
  /** Pictures with which pages are shared are drawn. */
  pictures: z.boolean().default(true),
  /** Some hosts take only so many files. */
  search: z.enum(SEARCH_SIZES).default('usual'),
  searches: z.array(SavedSearchSchema).default([]),
  hosting: z
    .array(z.enum(HOSTS))
    .refine(
      (hosts) => !(hosts.includes('netlify') && hosts.includes('cloudflare-pages')),
      'Expected one of netlify and cloudflare-pages: they read one file in two ways',
    )
    .default([]),
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

/** Where a quotation's words stand: its anchor, the anchor of its paragraph, and UTF-16 offsets into the paragraph's words. */
const QuotationAddressSchema = z.tuple([QuotationAnchorSchema, AnchorSchema, z.int().min(0), z.int().min(1)]);

/** Every address inside a statement: anchors of paragraphs and turns in the order of the text, and its quotations. */
const ADDRESSES = { anchors: z.array(AnchorSchema), quotations: z.array(QuotationAddressSchema) };

/**
 * The words that an anchor stands for. Of a turn: its label, and what stands in it, by the anchors of its paragraphs, whose
 * words stand in the statement or are kept for themselves.
 */
export const AnchorWordsSchema = z.union([
  z.strictObject({ anchor: AnchorSchema, words: WordsSchema }),
  z.strictObject({
    anchor: AnchorSchema,
    label: WordsSchema,
    of: z.array(z.union([z.strictObject({ paragraph: AnchorSchema }), z.strictObject({ subheading: WordsSchema })])),
  }),
]);

/**
 * One line of `ledger.ndjson`: what happened to an address. Lines are only ever added.
 *
 * - `published`: a build has put a statement at the address. `file`, `anchors` and `quotations` say which words those were:
 *   the raw file, and every address inside the statement.
 * - `anchored`: the addresses inside a published statement, as they stand. Written where the ledger did not have them, or
 *   where other stretches are held for quotations than before; the words are the same.
 * - `replaced`: words that readers may have seen and that ingest is about to replace. Written before it does so.
 * - `revised`: a build shows a statement with other paragraphs or turns than before. `gone`: for each anchor that is there no
 *   more, the anchors that took its place, in the order of the text; none where nothing did, or nobody can be sure.
 * - `withdrawn`: the address answers with why the words are gone.
 * - `page`: a build has put a page about somebody or something at `<area>/<id>/`; `name` is whom or what it was about, as
 *   texts print it.
 * - `search`: a build has put what a saved query finds at `searches/<id>/`. The address answers that query for ever.
 */
export const LedgerEventSchema = z.discriminatedUnion('event', [
  z.strictObject({
    event: z.literal('published'),
    id: IdSchema,
    /** The day the line was written. */
    on: DaySchema,
    file: RawPathSchema.optional(),
    anchors: ADDRESSES.anchors.optional(),
    quotations: ADDRESSES.quotations.optional(),
  }),
  z.strictObject({ event: z.literal('anchored'), id: IdSchema, on: DaySchema, ...ADDRESSES }),
  z.strictObject({ event: z.literal('replaced'), id: IdSchema, words: z.array(AnchorWordsSchema).min(1) }),
  z.strictObject({
    event: z.literal('revised'),
    id: IdSchema,
    on: DaySchema,
    ...ADDRESSES,
    gone: z.array(z.strictObject({ anchor: AnchorSchema, now: z.array(AnchorSchema) })),
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
  z.strictObject({ event: z.literal('search'), id: IdSchema, name: WordsSchema, q: WordsSchema, on: DaySchema }),
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

export type Host = (typeof HOSTS)[number];
export type StatementFile = (typeof STATEMENT_FILES)[number];
export type Settings = z.infer<typeof SettingsSchema>;
export type Decision = z.infer<typeof DecisionSchema>;
export type PageArea = (typeof PAGE_AREAS)[number];
export type SavedSearch = z.infer<typeof SavedSearchSchema>;
export type LedgerEvent = z.infer<typeof LedgerEventSchema>;
export type AnchorWords = z.infer<typeof AnchorWordsSchema>;
export type QuotationAddress = z.infer<typeof QuotationAddressSchema>;
export type LeftOut = z.infer<typeof LeftOutSchema>;
export type FileReport = z.infer<typeof FileReportSchema>;
