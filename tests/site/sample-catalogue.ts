import { fileURLToPath } from 'node:url';
import { daysOnceShown, openArchive, readShown } from '../../src/archive/index.ts';
import { keptSearches } from '../../src/statement/saved-searches.ts';
import { buildCatalogue, type Catalogue } from '../../src/site/catalogue.ts';

const SAMPLE = fileURLToPath(new URL('../../content/sample', import.meta.url));

/** The catalogue of the sample archive, with all of it published at the latest on a fixed day. */
export async function sampleCatalogue(): Promise<Catalogue> {
  const archive = await openArchive(SAMPLE);
  const shown = await readShown(archive);
  const { people, organisations, sources } = archive.authority;
  return buildCatalogue({
    settings: archive.settings,
    statements: shown.statements,
    people,
    organisations,
    sources,
    rawFiles: archive.report,
    gone: shown.gone,
    days: daysOnceShown(archive, shown.statements, '2026-12-01'),
    keptSearches: keptSearches(archive.settings.searches, archive.ledger),
  });
}
