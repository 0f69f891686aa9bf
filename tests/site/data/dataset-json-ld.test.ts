import { expect, describe, it } from 'vitest';
import { dataFiles } from '../../../src/site/data/data-files.ts';
import { datasetJsonLd } from '../../../src/site/data/dataset-json-ld.ts';
import { readVocabulary } from '../../lib/schema-org.ts';
import { sampleCatalogue } from '../sample-catalogue.ts';
import { hasSchemas, SCHEMAS } from '../schemas.ts';

const SITE = new URL('https://papers.example/');

describe('the data files in JSON-LD', () => {
  it('are each there, with address, size and checksum', async () => {
    const catalogue = await sampleCatalogue();
    const files = dataFiles(catalogue, SITE);
    const { distribution } = datasetJsonLd(files, catalogue, SITE) as unknown as {
      distribution: readonly { contentUrl: string; contentSize: string; sha256: string }[];
    };
    expect(distribution.map(({ contentUrl, contentSize, sha256 }) => [contentUrl, contentSize, sha256])).toEqual(
      files.map(({ path, bytes, sha256 }) => [`https://papers.example/data/${path}`, `${bytes} B`, sha256]),
    );
  });

  it.skipIf(!hasSchemas('schemaorg-all-https.jsonld'))('use the words of schema.org as it defines them', async () => {
    const check = readVocabulary(new URL('schemaorg-all-https.jsonld', SCHEMAS));
    const catalogue = await sampleCatalogue();
    const dataset = datasetJsonLd(dataFiles(catalogue, SITE), catalogue, SITE);
    expect(check(dataset)).toEqual([]);
    expect(check({ ...dataset, headcount: 3 })).toEqual(['no property headcount']);
  });
});
