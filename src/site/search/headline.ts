import type { Answer } from '../../search/answer/types.ts';
import type { Value } from '../words/say.ts';

/** How much was found, in a few words. `everything`: neither words nor filters were given. `filtered`: filters were. */
export function headline(
  { hits, occurrences }: Pick<Answer, 'hits' | 'occurrences'>,
  { everything, filtered }: { readonly everything: boolean; readonly filtered: boolean },
): Value {
  if (hits.length === 0) return { k: filtered ? 'search.nothingFiltered' : 'search.nothing' };
  const statements: Value = { k: everything ? 'search.all' : 'list.statements', with: { n: hits.length } };
  if (occurrences === null || occurrences === 0) return statements;
  return { list: [statements, { k: 'search.occurrences', with: { n: occurrences } }], join: 'comma' };
}
