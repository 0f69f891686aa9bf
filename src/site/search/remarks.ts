import { writeQuery } from '../../search/query/write.ts';
import type { Said, Value } from '../words/say.ts';
import type { Asked } from './engine.ts';
import { type NearLine, saidDoubt, saidNote } from './said.ts';
import { NO_FILTERS, type SearchState } from './state.ts';

/** Something to be said of an answer, and what a reader may do about it. */
export interface Remark {
  readonly says: Said;
  readonly offer: Offer | null;
}

/** `says` null: the remark itself is what is offered. */
export interface Offer {
  readonly says: Said | null;
  readonly changes: Partial<SearchState>;
}

/**
 * What has to be said of an answer for it to be honest: what of the query was in doubt, which words stand nowhere; of nothing
 * found, what was searched.
 *
 * @param size how many statements the archive has
 */
export function remarksOn({ query, names, answer }: Asked, size: number): readonly Remark[] {
  const { hits, unknownWords, possiblyMore } = answer;
  const remarks: Remark[] = [
    ...query.doubts.map(saidDoubt),
    ...names.notes.map(saidNote),
    ...(unknownWords.length === 0
      ? []
      : [{ k: 'search.unknown', with: { n: unknownWords.length, words: quoted(unknownWords) } } as const]),
  ].map((says) => ({ says, offer: null }));
  if (hits.length > 0) return remarks;
  const count: Said = { k: 'list.statements', with: { n: size } };
  remarks.push({ says: { k: 'search.searched', with: { count } }, offer: null });
  if (possiblyMore > 0)
    remarks.push({
      says: { k: 'search.possiblyOnly', with: { n: possiblyMore } },
      offer: { says: { k: 'search.showPossibly' }, changes: { dates: 'possibly' } },
    });
  return remarks;
}

const quoted = (words: readonly string[]): Value => ({
  list: words.map((word): Said => ({ k: 'search.quoted', with: { words: word } })),
  join: 'comma',
});

/** What nearly matched, each to be searched for by a click. */
export function nearRemarks({ query }: Asked, lines: readonly NearLine[]): readonly Remark[] {
  const nothing = { filters: {}, without: {}, range: null, undated: false };
  return lines.map(({ says, terms, filtered }): Remark => {
    if (terms === null) return { says, offer: null };
    const q = writeQuery({ ...(filtered ? query : nothing), terms });
    return { says, offer: { says: null, changes: filtered ? { q } : { ...NO_FILTERS, q } } };
  });
}
