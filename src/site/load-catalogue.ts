import { getCollection } from 'astro:content';
import { buildCatalogue, type Catalogue } from './catalogue.ts';

let built: Promise<Catalogue> | undefined;

/** The catalogue of the archive that is being built: made once for all pages, but anew for each request in dev. */
export function loadCatalogue(): Promise<Catalogue> {
  if (import.meta.env.DEV) return makeCatalogue();
  return (built ??= makeCatalogue());
}

async function makeCatalogue(): Promise<Catalogue> {
  const [archive] = await getCollection('archive');
  if (!archive) throw new Error('Expected the settings of an archive. Name its folder in ARCHIVE.');
  const { gone, days, versions, pages, keptSearches, ...settings } = archive.data;
  return buildCatalogue({
    settings,
    statements: (await getCollection('statements')).map(({ data }) => data),
    people: (await getCollection('people')).map(({ data }) => data),
    organisations: (await getCollection('organisations')).map(({ data }) => data),
    sources: (await getCollection('sources')).map(({ data }) => data),
    events: (await getCollection('events')).map(({ data }) => data),
    pages,
    rawFiles: (await getCollection('rawFiles')).map(({ data }) => data),
    gone,
    days,
    versions: new Map(Object.entries(versions)),
    keptSearches,
  });
}
