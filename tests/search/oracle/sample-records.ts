import type { SearchRecord, SearchSettings } from '../../../src/search/record.ts';
import { searchRecords } from '../../../src/site/search/record-lines.ts';
import { sampleCatalogue } from '../../site/sample-catalogue.ts';

/** The records of the sample archive, as its pages make them, with their settings. */
export async function sampleRecords(): Promise<{
  readonly records: readonly SearchRecord[];
  readonly settings: SearchSettings;
}> {
  const { settings, records } = searchRecords(await sampleCatalogue(), new URL('https://lamp.example/'));
  return { records: [...records()], settings };
}
