import { defineCollection } from 'astro:content';
import type { Loader, LoaderContext } from 'astro/loaders';
import { z } from 'astro/zod';
import { type Archive, openArchive, readAccuracy, readRawLines } from './archive/index.ts';
import { MeasurementSchema } from './statement/accuracy.ts';
import { FileReportSchema, SettingsSchema } from './statement/archive.ts';
import { OrganisationSchema, PersonSchema, SourceSchema } from './statement/authority.ts';
import { StatementSchema } from './statement/schema.ts';

/** The archive's folder as collections. This is the one place where the pages' side reads the folder. */

const dir = process.env['ARCHIVE'];
if (!dir) throw new Error('Name the folder of an archive in ARCHIVE.');

let reading: Promise<Archive> | undefined;

/** All collections are read from the archive as it was at one moment, so it is opened once for all of them. */
function readArchive(logger: LoaderContext['logger']): Promise<Archive> {
  reading ??= openArchive(dir!).then((archive) => {
    for (const { file, line, reason, ruleId } of archive.messages)
      logger.warn(`${file}:${line ?? 1} ${reason} (${ruleId})`);
    // What comes after this round of loading reads the folder again.
    setTimeout(() => (reading = undefined), 0);
    return archive;
  });
  return reading;
}

/** What of a collection goes into the store: its entries by id. */
type Entries = (
  archive: Archive,
) => readonly (readonly [id: string, data: object])[] | Promise<readonly (readonly [id: string, data: object])[]>;

/** A loader that hands over what the archive has already checked; nothing is rendered as Markdown. */
function fromArchive(name: string, entries: Entries): Loader {
  return {
    name: `chancery:${name}`,
    load: async ({ store, logger, generateDigest }) => {
      const found = await entries(await readArchive(logger));
      // The store outlives a run. What it still holds may be of another archive, or deleted since.
      store.clear();
      for (const [id, data] of found)
        store.set({ id, data: { ...data }, digest: generateDigest(JSON.stringify(data)) });
    },
  };
}

const withId = <T extends { readonly id: string }>(records: readonly T[]) =>
  records.map((record) => [record.id, record] as const);

export const collections = {
  statements: defineCollection({
    schema: StatementSchema,
    loader: fromArchive('statements', ({ statements }) => withId(statements)),
  }),
  people: defineCollection({
    schema: PersonSchema,
    loader: fromArchive('people', ({ authority }) => withId(authority.people)),
  }),
  organisations: defineCollection({
    schema: OrganisationSchema,
    loader: fromArchive('organisations', ({ authority }) => withId(authority.organisations)),
  }),
  sources: defineCollection({
    schema: SourceSchema,
    loader: fromArchive('sources', ({ authority }) => withId(authority.sources)),
  }),
  rawFiles: defineCollection({
    schema: FileReportSchema.extend({ text: z.array(z.string()) }),
    loader: fromArchive('raw-files', ({ report }) =>
      Promise.all(
        report.map(
          async (file) => [file.file, { ...file, text: await readRawLines(dir, file.file, file.encoding) }] as const,
        ),
      ),
    ),
  }),
  // The order in which they were kept is the order of their ids.
  accuracy: defineCollection({
    schema: MeasurementSchema,
    loader: fromArchive('accuracy', async () =>
      (await readAccuracy(dir)).measurements.map(
        (measurement, index) => [String(index).padStart(6, '0'), measurement] as const,
      ),
    ),
  }),
  archive: defineCollection({
    schema: SettingsSchema,
    loader: fromArchive('archive', ({ settings }) => [['settings', settings]]),
  }),
};
