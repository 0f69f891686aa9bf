import { absoluteUrl, dataUrl, url } from '../address.ts';
import type { Catalogue } from '../catalogue.ts';
import type { MeasuredFile } from './data-file.ts';
import { lastChange } from './data-files.ts';

/**
 * The data files as a `Dataset` of schema.org in JSON-LD, by which search engines for data find them
 * (https://developers.google.com/search/docs/appearance/structured-data/dataset).
 */
export function datasetJsonLd(files: readonly MeasuredFile[], catalogue: Catalogue, site: URL | undefined): object {
  const { settings, statements } = catalogue;
  const changed = lastChange(catalogue);
  const years = statements.flatMap(({ date }) => /^\d{4}/u.exec(date ?? '') ?? []).toSorted();
  const home = absoluteUrl(url(''), site);
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': absoluteUrl(url('data/'), site),
    url: absoluteUrl(url('data/'), site),
    name: settings.title,
    description: settings.description,
    ...(settings.licence && { license: settings.licence }),
    usageInfo: settings.rights,
    isAccessibleForFree: true,
    inLanguage: [...new Set(statements.map(({ lang }) => lang))].toSorted(),
    ...(years.length > 0 && { temporalCoverage: `${years[0]}/${years.at(-1)}` }),
    ...(changed !== null && { version: changed, dateModified: changed }),
    creator: { '@type': 'Organization', name: settings.title, url: home },
    includedInDataCatalog: { '@type': 'DataCatalog', name: settings.title, url: home },
    distribution: files.map(({ path, mediaType, bytes, sha256 }) => ({
      '@type': 'DataDownload',
      name: path,
      contentUrl: absoluteUrl(dataUrl(path), site),
      encodingFormat: mediaType,
      contentSize: `${bytes} B`,
      sha256,
    })),
  };
}
