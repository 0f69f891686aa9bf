import { z } from 'zod';
import { EdtfSchema } from './edtf.ts';
import { ACCESS } from './schema.ts';
import { IdSchema, WordsSchema } from './text.ts';

/**
 * The authority: people, organisations, sources and dated events that texts are read against.
 * Property names follow Popolo (http://www.popoloproject.com/specs/) where it has one.
 */

/** Where a fact can be checked: an address, or a printed work with its page. */
const ReferenceSchema = z.string().min(1);

/** Another form of a name as it stands in print. */
const OtherNameSchema = z.strictObject({
  name: WordsSchema,
  /** BCP 47 tag where the form belongs to a language or script. */
  lang: z.string().optional(),
  /** `surname` counts only after a full form or beside a title; `label` stands before a turn. */
  use: z.enum(['full', 'surname', 'label']).default('full'),
});

/** An office with its dates. `to` null: still held at the day the reference was read. */
export const OfficeSchema = z.strictObject({
  /** What kind of office, such as `foreign-minister`; the same office in two states has the same role. */
  role: IdSchema,
  organisation: IdSchema.nullable(),
  /** The office in English, as this archive names it: `Foreign Minister of Russia`. */
  title: WordsSchema,
  /** Forms in print beside a name: `Russian Foreign Minister`, `министр иностранных дел России`. */
  titles: z.array(WordsSchema).default([]),
  from: EdtfSchema,
  to: EdtfSchema.nullable(),
  reference: ReferenceSchema,
});

export const PersonSchema = z.strictObject({
  id: IdSchema,
  name: WordsSchema,
  /** The form to sort by: `Lavrov, Sergey`. */
  sort: WordsSchema,
  /** The surname in Latin letters, as it stands alone in a report. */
  surname: WordsSchema,
  /** How an English report refers to the person; absent: not said. */
  pronoun: z.enum(['he', 'she', 'they']).optional(),
  names: z.array(OtherNameSchema).default([]),
  identifiers: z.array(z.strictObject({ scheme: z.string(), identifier: z.string() })).default([]),
  offices: z.array(OfficeSchema).default([]),
  reference: ReferenceSchema,
});

export const OrganisationSchema = z.strictObject({
  id: IdSchema,
  name: WordsSchema,
  names: z.array(OtherNameSchema).default([]),
  kind: z.enum(['state', 'government', 'ministry', 'mission', 'international', 'party', 'other']),
  /** The organisation that this one is part of. */
  parent: IdSchema.nullable().default(null),
  reference: ReferenceSchema,
});

export const SourceSchema = z.strictObject({
  id: IdSchema,
  name: WordsSchema,
  names: z.array(OtherNameSchema).default([]),
  kind: z.enum(['agency', 'newspaper', 'broadcaster', 'ministry', 'mission', 'government', 'international', 'other']),
  /** Words that only this source prints: `/TASS/`, `(AA)`, a site's address. Matched letter for letter. */
  marks: z.array(WordsSchema).default([]),
  /** The organisation that speaks where the source says "the Foreign Ministry" or "we" of itself. */
  organisation: IdSchema.nullable().default(null),
  home: z.url().nullable().default(null),
  lang: z.string(),
  /** IANA time zone of its datelines. */
  timeZone: z.string().nullable().default(null),
  /** The order of day and month in its all-numeral dates. */
  dayOrder: z.enum(['dmy', 'mdy', 'ymd']).nullable().default(null),
  /** Who owns its texts, and what readers may do with them. */
  rights: z.string().nullable().default(null),
  /** How much of its texts a site may show. */
  access: z.enum(ACCESS).default('full'),
  reference: ReferenceSchema,
});

/** A dated event that texts count from, such as "936 days since …". */
export const EventSchema = z.strictObject({
  id: IdSchema,
  name: WordsSchema,
  date: EdtfSchema,
  /** How texts name it. */
  phrases: z.array(WordsSchema).min(1),
  reference: ReferenceSchema,
});

export type Office = z.infer<typeof OfficeSchema>;
export type Person = z.infer<typeof PersonSchema>;
export type Organisation = z.infer<typeof OrganisationSchema>;
export type Source = z.infer<typeof SourceSchema>;
export type Event = z.infer<typeof EventSchema>;

/** Everything that is known beside the texts; each list sorted by id. */
export interface Authority {
  readonly people: readonly Person[];
  readonly organisations: readonly Organisation[];
  readonly sources: readonly Source[];
  readonly events: readonly Event[];
}
