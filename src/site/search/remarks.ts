import type { Answer } from '../../search/answer/types.ts';
import type { Said, Value } from '../words/say.ts';
import { isFiltered, type SearchState } from './state.ts';

/** Something to be said of an answer, and what a reader may do about it. */
export interface Remark {
  readonly says: Said;
  readonly offer: { readonly says: Said; readonly changes: Partial<SearchState> } | null;
}

/**
 * What has to be said of an answer for it to be honest: which words stand nowhere; of nothing found, what was searched.
 *
 * @param size how many statements the archive has
 */
export function remarksOn(answer: Answer, state: SearchState, size: number): readonly Remark[] {
  const { hits, unknownWords, possiblyMore } = answer;
  const remarks: Remark[] = [];
  if (unknownWords.length > 0)
    remarks.push({
      says: { k: 'search.unknown', with: { n: unknownWords.length, words: quoted(unknownWords) } },
      offer: null,
    });
  if (hits.length > 0) return remarks;
  const count: Said = { k: 'list.statements', with: { n: size } };
  remarks.push({ says: { k: 'search.searched', with: { count } }, offer: null });
  if (possiblyMore > 0)
    remarks.push({
      says: { k: 'search.possiblyOnly', with: { n: possiblyMore } },
      offer: { says: { k: 'search.showPossibly' }, changes: { dates: 'possibly' } },
    });
  else if (isFiltered(state))
    remarks.push({
      says: { k: 'search.filteredOut' },
      offer: { says: { k: 'search.clear' }, changes: { ...WITHOUT_FILTERS } },
    });
  return remarks;
}

const WITHOUT_FILTERS: Partial<SearchState> = {
  from: null,
  to: null,
  undated: false,
  dates: 'certainly',
  own: false,
  facets: { speaker: [], source: [], kind: [], lang: [], organisation: [], place: [] },
};

const quoted = (words: readonly string[]): Value => ({
  list: words.map((word): Said => ({ k: 'search.quoted', with: { words: word } })),
  join: 'comma',
});
