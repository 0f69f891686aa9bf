import { startCheck } from '../check/check-page.ts';
import { startConcordance } from '../concordance/concordance-page.ts';
import { loadFilesBy } from '../index-files.ts';
import { startSearch } from '../search/search-page.ts';
import { stampPrint } from '../stamp-print.ts';
import { diskFiles } from './disk-files.ts';
import { keepLinksLocal } from './local-links.ts';

/**
 * The pages that ask the index, in a copy on a disk, whose browsers load neither modules nor data: `npm run portable` makes one
 * classic script of this and of everything that it takes.
 */
loadFilesBy(diskFiles);
keepLinksLocal(document);
stampPrint(document);
const start = (name: string, begin: (page: HTMLElement) => unknown) => {
  const page = document.querySelector<HTMLElement>(`[data-${name}]`);
  if (page) begin(page);
};
start('search', startSearch);
start('check', startCheck);
start('concordance', startConcordance);
