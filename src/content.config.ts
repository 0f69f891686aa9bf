import { defineCollection } from 'astro:content';
import type { Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import {
  addressDays,
  type Archive,
  everShown,
  historiesOf,
  type History,
  openArchive,
  publish,
  readAccuracy,
  readRawLines,
  readShown,
  type Shown,
  versionsOf,
} from './archive/index.ts';
import { MeasurementSchema } from './statement/accuracy.ts';
import {
  type FileReport,
  FileReportSchema,
  type LedgerEvent,
  PAGE_AREAS,
  SavedSearchSchema,
  SettingsSchema,
} from './statement/archive.ts';
import { EventSchema, OrganisationSchema, PersonSchema, SourceSchema } from './statement/authority.ts';
import { pageAddresses } from './statement/entities/page-addresses.ts';
import { keptSearches } from './statement/saved-searches.ts';
import { BlockSchema, StatementSchema } from './statement/schema.ts';
import { type Versions, VersionsSchema } from './statement/versions.ts';

/** The archive's folder as collections. This is the one place where the pages' side reads the folder. */

const dir = process.env['ARCHIVE'];
if (!dir) throw new Error('Name the folder of an archive in ARCHIVE.');

/** An archive with what a site shows of it. */
interface Opened extends Archive {
  readonly shown: Shown;
  /** The ledger as it will stand when this build is published: the build writes its own lines once its pages are made. */
  readonly ledger: readonly LedgerEvent[];
  readonly histories: ReadonlyMap<string, History>;
}

let reading: Promise<Opened> | undefined;

/**
 * All collections are read from the archive as it was at one moment, so it is opened once for all of them. What is wrong with
 * it is told by the commands.
 */
function readArchive(): Promise<Opened> {
  reading ??= openArchive(dir!).then(async (archive) => {
    // What comes after this round of loading reads the folder again.
    setTimeout(() => (reading = undefined), 0);
    const shown = await readShown(archive);
    const on = process.env['PUBLISHED_ON'];
    const ledger = on ? [...archive.ledger, ...publish(archive, shown.statements, on)] : archive.ledger;
    return { ...archive, shown, ledger, histories: historiesOf(ledger) };
  });
  return reading;
}

/** What of a collection goes into the store: its entries by id. */
type Entries = (
  archive: Opened,
) => readonly (readonly [id: string, data: object])[] | Promise<readonly (readonly [id: string, data: object])[]>;

/** A loader that hands over what the archive has already checked; nothing is rendered as Markdown. */
function fromArchive(name: string, entries: Entries): Loader {
  return {
    name: `chancery:${name}`,
    load: async ({ store, generateDigest }) => {
      const found = await entries(await readArchive());
      // The store outlives a run. What it still holds may be of another archive, or deleted since.
      store.clear();
      for (const [id, data] of found)
        store.set({ id, data: { ...data }, digest: generateDigest(JSON.stringify(data)) });
    },
  };
}

const withId = <T extends { readonly id: string }>(records: readonly T[]) =>
  records.map((record) => [record.id, record] as const);

const inOrder = (index: number) => String(index).padStart(6, '0');

/** What each statement was before, where its words or addresses changed and all of them may be shown. */
function versionsIn({ shown, histories }: Opened): Readonly<Record<string, Versions>> {
  const found = shown.statements.flatMap((statement) => {
    const history = histories.get(statement.id);
    const versions = history && (statement.access?.allows ?? 'full') === 'full' ? versionsOf(history, statement) : null;
    return versions === null ? [] : [[statement.id, versions] as const];
  });
  return Object.fromEntries(found);
}

/** Every address that ever stood inside a statement which is gone. */
function formerlyIn(id: string, { histories }: Opened): readonly string[] {
  const history = histories.get(id);
  if (!history) return [];
  const quotations = history.states.flatMap((state) => state.quotations.map(([anchor]) => anchor));
  return [...new Set([...everShown(history), ...quotations])];
}

/** The raw files that readers may see, of those that can be read. Statements of others that are published stay without them. */
async function readable({ report, shown }: Opened): Promise<readonly FileReport[]> {
  const found: FileReport[] = [];
  for (const file of report) {
    if (shown.withheldRaw.has(file.file)) continue;
    try {
      await readRawLines(dir!, file.file, file.encoding);
      found.push(file);
    } catch {
      // What cannot be read is told by ingest and check.
    }
  }
  return found;
}

export const collections = {
  statements: defineCollection({
    // Where nothing but a record may be shown there are no words.
    schema: StatementSchema.extend({ body: z.array(BlockSchema) }),
    loader: fromArchive('statements', ({ shown }) => withId(shown.statements)),
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
  events: defineCollection({
    schema: EventSchema,
    loader: fromArchive('events', ({ authority }) => withId(authority.events)),
  }),
  rawFiles: defineCollection({
    schema: FileReportSchema,
    // Names that differ only in case are two files; the store takes two ids that do for one.
    loader: fromArchive('raw-files', async (archive) =>
      (await readable(archive)).map((file, index) => [inOrder(index), file] as const),
    ),
  }),
  // The order in which they were kept is the order of their ids.
  accuracy: defineCollection({
    schema: MeasurementSchema,
    loader: fromArchive('accuracy', async () =>
      (await readAccuracy(dir)).measurements.map((measurement, index) => [inOrder(index), measurement] as const),
    ),
  }),
  /**
   * One entry: the settings, the published addresses that have no statement any more, the days of all, what each statement was
   * before by its id, the addresses of pages about people, sources and the like, and the saved queries that have one. What this build shows for the first time
   * bears the day in PUBLISHED_ON: the build writes it into the ledger once its pages are made.
   */
  archive: defineCollection({
    schema: SettingsSchema.extend({
      gone: z.array(
        z.object({
          id: z.string(),
          withdrawn: z.object({ on: z.string(), reason: z.string() }).nullable(),
          anchors: z.array(z.string()),
        }),
      ),
      days: z.array(z.object({ id: z.string(), published: z.string(), changed: z.string() })),
      versions: z.record(z.string(), VersionsSchema),
      pages: z.array(
        z.object({ area: z.enum(PAGE_AREAS), id: z.string(), name: z.string(), within: z.string().nullable() }),
      ),
      keptSearches: z.array(SavedSearchSchema.extend({ kept: z.boolean() })),
    }),
    loader: fromArchive('archive', (archive) => {
      const { settings, shown, ledger, authority } = archive;
      const pages = pageAddresses(shown.statements, authority, ledger);
      return [
        [
          'settings',
          {
            ...settings,
            gone: shown.gone.map((one) => ({ ...one, anchors: formerlyIn(one.id, archive) })),
            days: addressDays(ledger),
            versions: versionsIn(archive),
            pages,
            keptSearches: keptSearches(settings.searches, ledger),
          },
        ],
      ];
    }),
  }),
};
