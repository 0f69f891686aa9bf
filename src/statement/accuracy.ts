import { z } from 'zod';
import { DaySchema } from './edtf.ts';
import { FIELDS, TIERS } from './schema.ts';
import { WordsSchema } from './text.ts';

/** How right ingest was on texts with known answers: what is kept of a measuring, and what follows from it. */

/** What is measured. A name is permanent: it stands in kept results. */
export const MEASURES = [
  'read',
  'statements',
  'title',
  'date-day',
  'date-single',
  'date-kept',
  'date-room',
  'published',
  'published-right',
  'speakers',
  'institution',
  'source',
  'kind',
  'lang',
  'place',
  'turns',
  'turn-speakers',
  'quotations',
  'attribution',
  'words-kept',
  'furniture',
  'words-given',
  'words-found',
] as const;

/**
 * How the texts were read. `as-shipped`: by the rules and models that ship, which may have been made with these texts
 * at hand. `cross-validated`: each text by models that were trained without any text of its house.
 */
export const METHODS = ['as-shipped', 'cross-validated'] as const;

/**
 * What one measure counted. `right`: values that are given and right. `wrong`: values that are given and are not.
 * `missed`: values that were to be found and were not. Where a wrong value stands in place of the right one, it is in both `wrong`
 * and `missed`.
 */
export const CountsSchema = z.strictObject({ right: z.int().min(0), wrong: z.int().min(0), missed: z.int().min(0) });

const MeasuresSchema = z.partialRecord(z.enum(MEASURES), CountsSchema);

/** One measuring: a set of texts with known answers, read on a day. Figures and names of sets and sources only; no words of the texts. */
export const MeasurementSchema = z.strictObject({
  /** The day of the measuring. */
  on: DaySchema,
  /** How the texts were read; absent: as shipped. */
  method: z.enum(METHODS).optional(),
  /** `digest`: first 8 signs of the SHA-256 of the answers; figures of one digest can be compared. */
  set: z.strictObject({
    name: WordsSchema,
    digest: z.string().regex(/^[0-9a-f]{8}$/),
    documents: z.int().min(1),
    languages: z.array(z.string()),
  }),
  measures: MeasuresSchema,
  /** For each tier of a field: how many of the values published in it are right. */
  tiers: z.array(
    z.strictObject({ field: z.enum(FIELDS), tier: z.enum(TIERS), right: z.int().min(0), of: z.int().min(1) }),
  ),
  /** The same measures for sources with enough documents in the set. */
  sources: z.array(z.strictObject({ source: WordsSchema, documents: z.int().min(1), measures: MeasuresSchema })),
});

export type Method = (typeof METHODS)[number];
export type Measure = (typeof MEASURES)[number];
export type Counts = z.infer<typeof CountsSchema>;
export type Measurement = z.infer<typeof MeasurementSchema>;

/** Of the values that are given, how many are right: 0 to 1; null where none is given. */
export function precision({ right, wrong }: Counts): number | null {
  return right + wrong === 0 ? null : right / (right + wrong);
}

/** Of the values that were to be found, how many were: 0 to 1; null where there were none. */
export function recall({ right, missed }: Counts): number | null {
  return right + missed === 0 ? null : right / (right + missed);
}

/** Precision and recall as one figure, their harmonic mean: 0 to 1; null where nothing was given or to be found. */
export function f1({ right, wrong, missed }: Counts): number | null {
  return right + wrong + missed === 0 ? null : (2 * right) / (2 * right + wrong + missed);
}
