import { keepIndex } from '../search/keep-index.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { sayText } from '../words/say.ts';
import { indexFiles } from './index-files.ts';
import { notice } from './links/notice.ts';

/** Whoever has a page open while the site is published anew hears that what it says now is said of the new one. */
export const sayRenewed = (lexicon: Lexicon) => notice(document, sayText(lexicon, { k: 'search.renewed' }));

/** The index, opened once for all questions of a visit, so that what was loaded is kept. */
export const keepReader = (lexicon: Lexicon) =>
  keepIndex(
    indexFiles,
    (reader) => reader,
    () => sayRenewed(lexicon),
  );
