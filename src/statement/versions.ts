import { z } from 'zod';
import { DaySchema } from './edtf.ts';
import { AnchorSchema, QuotationAnchorSchema } from './schema.ts';
import { WordsSchema } from './text.ts';

/** What became of an anchor that a statement has no more. */
export const FormerSchema = z.strictObject({
  /** The day of the build that first showed the statement without it. */
  on: DaySchema,
  /** The words of a paragraph; null for a turn, and where nobody has them any more. */
  words: WordsSchema.nullable(),
  /** The label of a turn, and the anchors of its paragraphs; left out for a paragraph. */
  turn: z.strictObject({ label: WordsSchema, paragraphs: z.array(AnchorSchema) }).optional(),
  /** What took its place on that day, in the order of the text. Each may be gone itself by now. */
  now: z.array(AnchorSchema),
});

/**
 * What a statement was before: `versions.json` beside its page, there only where its words or addresses changed since they
 * were published. By it a link that was made long ago is answered.
 */
export const VersionsSchema = z.strictObject({
  /** How the statement stood from each of these days on, oldest first: anchors of its paragraphs and turns. The last is today. */
  states: z.array(z.strictObject({ on: DaySchema, anchors: z.array(AnchorSchema) })),
  /** By anchor of a paragraph or turn that the statement has no more. */
  gone: z.record(AnchorSchema, FormerSchema),
  /** Quotations that are marked no more, by anchor: paragraph, and where in its words they stood. */
  quotations: z.record(QuotationAnchorSchema, z.tuple([AnchorSchema, z.int().min(0), z.int().min(1)])),
});

export type Versions = z.infer<typeof VersionsSchema>;
export type Former = z.infer<typeof FormerSchema>;
