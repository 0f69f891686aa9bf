import { z } from 'zod';

/** A saved page with known parts, as `truth.json` has it. Further properties (origin, licence) are passed over. */
const PageTruthSchema = z.object({
  /** Path of the page in the folder of `truth.json`. */
  file: z.string().min(1),
  /** Who published it. */
  source: z.string(),
  domain: z.string().nullable().default(null),
  lang: z.string(),
  title: z.string(),
  /** The day on which it was published; null: not known. */
  published: z.string().nullable().default(null),
  /** Whether the page prints that day, or the publisher. */
  publishedInText: z.boolean().default(false),
  sourceInText: z.boolean().default(false),
  summary: z.array(z.string()).default([]),
  headlines: z.array(z.string()).default([]),
  paragraphs: z.array(z.string()),
});

export type PageTruth = z.infer<typeof PageTruthSchema>;

/**
 * Read the text of a `truth.json`.
 *
 * @throws Error that says which page and property does not fit
 */
export function parseTruth(text: string): readonly PageTruth[] {
  const parsed = z.array(PageTruthSchema).min(1).safeParse(JSON.parse(text));
  if (!parsed.success)
    throw new Error(`Expected pages with known parts in truth.json: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}
