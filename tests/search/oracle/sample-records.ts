import type { SearchRecord, SearchSettings } from '../../../src/search/record.ts';
import { nameGroups } from '../../../src/site/search/name-groups.ts';
import { recordLines } from '../../../src/site/search/record-lines.ts';
import { sampleCatalogue } from '../../site/sample-catalogue.ts';

/** The records of the sample archive, as its pages make them, with their settings. */
export async function sampleRecords(): Promise<{
  readonly records: readonly SearchRecord[];
  readonly settings: SearchSettings;
}> {
  const catalogue = await sampleCatalogue();
  const people = [...catalogue.speakers.values()].map(({ person }) => person);
  const [first, ...lines] = recordLines(catalogue, people, new URL('https://lamp.example/'));
  const settings = JSON.parse(first!) as SearchSettings;
  return {
    records: lines.map((line) => JSON.parse(line) as SearchRecord),
    settings: { ...settings, names: nameGroups(people) },
  };
}
