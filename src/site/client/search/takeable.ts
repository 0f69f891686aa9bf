import type { Asked } from '../../search/engine.ts';
import { type SearchState, writeState } from '../../search/state.ts';
import { takenRow } from '../../search/taken-row.ts';
import type { Lexicon } from '../../words/lexicon.ts';
import { valueText } from '../../words/say.ts';
import { publicAddress } from '../public-address.ts';
import type { Takeable } from '../take-away.ts';

/** So many results are read at once. */
const AT_ONCE = 25;

/** Every result of an answer, each with the passage that it shows. */
export function takeable(asked: Asked, state: SearchState, lexicon: Lexicon): Takeable {
  const here = publicAddress();
  const address = new URL(here);
  address.search = writeState(state);
  const count = asked.answer.hits.length;
  return {
    name: 'search',
    origin: {
      // Signs that keep names apart on a page mean nothing in a file.
      asked: valueText(lexicon, asked.reading).replace(/[\u2068\u2069]/gu, ''),
      address: address.href,
    },
    count,
    async *rows() {
      for (let from = 0; from < count; from += AT_ONCE)
        for (const found of await asked.found(from, from + AT_ONCE)) yield takenRow(found, lexicon, here);
    },
  };
}
