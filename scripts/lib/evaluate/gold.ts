import { z } from 'zod';
import { isSamePerson } from './compare-names.ts';

/** Kinds that answers call otherwise than statements do. */
const KIND_NAMES: Readonly<Record<string, string>> = {
  'wire report': 'report',
  'press conference': 'press-conference',
};

/** The name of a kind as statements have it. */
export const kindNamed = (kind: string): string => KIND_NAMES[kind] ?? kind;

const KindNameSchema = z.string().transform(kindNamed);

/**
 * A text with known answers, as `gold.json` has it. Further properties (origin, licence, notes) are passed over.
 */
const GoldDocumentSchema = z.object({
  /** Path of the text in the folder of `gold.json`. */
  file: z.string().min(1),
  /** The day of the words, or the year or month where no day is known; null: nobody knows. */
  date: z.string().nullable(),
  dateKnownFromTextAlone: z.boolean().default(true),
  /** What the text itself gives, such as `XXXX-12-26`; null: nothing. */
  dateInText: z.string().nullable().default(null),
  /** Other dates that are right as well. */
  dateAlternatives: z.array(z.string()).default([]),
  speakers: z.array(z.string()).default([]),
  /** The same people in the letters of the text, in the same order. */
  speakersNative: z.array(z.string().nullable()).default([]),
  /** True: careful readers do not agree whose words these are. */
  speakersDoubtful: z.boolean().default(false),
  /** False: the text does not name that speaker, so that nobody can be expected to. */
  speakersInText: z.array(z.boolean()).default([]),
  institution: z.string().nullable().default(null),
  source: z.string(),
  sourceAlternatives: z.array(z.string()).default([]),
  /** False: the text does not say who published it. */
  sourceInText: z.boolean().default(true),
  kind: KindNameSchema,
  kindAlternatives: z.array(KindNameSchema).default([]),
  /** True: none of the kinds fits, so that it is not measured. */
  kindDoubtful: z.boolean().default(false),
  /** Two letters. */
  lang: z.string(),
  langAlternatives: z.array(z.string()).default([]),
  place: z.string().nullable().default(null),
  placeInText: z.boolean().default(false),
  /** As printed, where the text has a headline. */
  title: z.string().nullable().default(null),
  /** How many statements the file holds. */
  statements: z.int().optional(),
  /** Words that belong to the statement, and words that belong to the page around it. */
  mustContain: z.array(z.string()).default([]),
  mustNotContain: z.array(z.string()).default([]),
  turns: z
    .object({
      labels: z.array(z.string()),
      labelToPerson: z.record(z.string(), z.string().nullable()).default({}),
    })
    .optional(),
  /** `quote`: how it begins. `annotated`: its speaker is a phrase of the text and not a name. */
  quotes: z
    .array(
      z.object({
        quote: z.string(),
        speaker: z.string().nullable().default(null),
        type: z.enum(['full', 'partial', 'term', 'annotated']),
      }),
    )
    .optional(),
});

export type GoldDocument = z.infer<typeof GoldDocumentSchema>;

/**
 * Read the text of a `gold.json`.
 *
 * @throws Error that says which document and property does not fit
 */
export function parseGold(text: string): readonly GoldDocument[] {
  const parsed = z.array(GoldDocumentSchema).min(1).safeParse(JSON.parse(text));
  if (!parsed.success)
    throw new Error(`Expected documents with known answers in gold.json: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

/** Each speaker's names. */
export function speakerNames({ speakers, speakersNative }: GoldDocument): readonly (readonly string[])[] {
  return speakers.map((name, index) => [name, speakersNative[index]].filter((one): one is string => Boolean(one)));
}

/** Whether a name is one of the speakers'. */
export function isSpeaker(name: string, gold: GoldDocument): boolean {
  return speakerNames(gold).some((names) => names.some((one) => isSamePerson(name, one)));
}
