import type { OtherNames } from '../../search/query/resolve.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { languageName, sayText } from '../words/say.ts';

/** The names of kinds and languages in the reader's language and in English, by which somebody may type them. */
export function otherNames(lexicon: Lexicon): OtherNames {
  return (facet, { key }) => {
    if (facet === 'lang') return [languageName(key, lexicon.lang), languageName(key, 'en')];
    return facet === 'kind' ? [sayText(lexicon, { k: `kind.${key}` as 'kind.report' })] : [];
  };
}
