import { buildCatalogue } from '../../../src/site/catalogue.ts';
import type { CslItem } from '../../../src/site/cite/csl.ts';
import { citationItem, citedRecords } from '../../../src/site/cite/item.ts';
import { sampleHoldings } from '../sample-holdings.ts';

/** Every statement of the sample archive as something to cite. */
export function sampleItems(): readonly CslItem[] {
  const catalogue = buildCatalogue(sampleHoldings());
  return catalogue.statements.map((one) =>
    citationItem(one, citedRecords(catalogue), `${catalogue.settings.baseUrl}statements/${one.id}/`),
  );
}
