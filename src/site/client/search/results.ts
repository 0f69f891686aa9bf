import type { Found } from '../../search/found.ts';
import type { Lexicon } from '../../words/lexicon.ts';
import { sayText } from '../../words/say.ts';
import type { Parts } from './parts.ts';
import { placeList, renderResult } from './render-result.ts';

/** How many results come at once. */
export const PAGE_SIZE = 10;

/** How many are read at once where all are wanted. */
const MANY = 25;

/** The list of results, page by page. */
export interface Results {
  /** Show an answer from its first page on. `load`: the results from one number to another. */
  readonly show: (
    first: readonly Found[],
    count: number,
    load: (from: number, to: number) => Promise<readonly Found[]>,
  ) => void;
  /** Show all of them. */
  readonly all: () => Promise<void>;
}

/** @param onTrouble a file of the index could not be read */
export function makeResults({ results, more }: Parts, lexicon: Lexicon, onTrouble: (error: unknown) => void): Results {
  /** Shows some more; false where nothing came. */
  let next = async (_count: number): Promise<boolean> => false;
  more.addEventListener('click', () => {
    const shown = results.childElementCount;
    next(PAGE_SIZE).then(() => results.children[shown]?.querySelector('a')?.focus(), onTrouble);
  });

  const items = (found: readonly Found[]) =>
    found.map(({ result, all }) =>
      renderResult(
        result,
        lexicon,
        all === null ? null : (item) => void showAll(item, result.lang, all).catch(onTrouble),
      ),
    );

  async function showAll(item: HTMLElement, lang: string, all: NonNullable<Found['all']>): Promise<void> {
    const list = placeList(await all(), lang, lexicon);
    item.querySelector('.hits')!.replaceWith(list);
    item.querySelector('.all-places')!.remove();
    list.querySelector('a')?.focus();
  }

  return {
    show(first, count, load) {
      results.replaceChildren(...items(first));
      settle();

      function settle(): void {
        const shown = results.childElementCount;
        const left = count - shown;
        more.hidden = left <= 0;
        more.textContent = sayText(lexicon, { k: 'search.showMore', with: { n: Math.min(left, PAGE_SIZE), left } });
        // Zotero looks at a page anew when it is told so.
        document.dispatchEvent(new Event('ZoteroItemUpdated'));
      }

      next = async (some) => {
        const asked = next;
        const shown = results.childElementCount;
        const found = await load(shown, shown + some);
        // Another answer may have come meanwhile.
        if (next !== asked || results.childElementCount !== shown) return false;
        results.append(...items(found));
        settle();
        return found.length > 0;
      };
    },
    async all() {
      try {
        while (!more.hidden && (await next(MANY)));
      } catch (error) {
        onTrouble(error);
      }
    },
  };
}
