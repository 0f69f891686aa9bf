import type { Found } from '../../search/found.ts';
import type { Lexicon } from '../../words/lexicon.ts';
import { sayText } from '../../words/say.ts';
import type { Parts } from './element.ts';
import { placeList, renderResult } from './render-result.ts';

/** How many results come at once. */
export const PAGE_SIZE = 10;

/** The list of results, page by page. */
export interface Results {
  /** Show an answer from its first page on. `load`: the results from one number to another. */
  readonly show: (
    first: readonly Found[],
    count: number,
    load: (from: number, to: number) => Promise<readonly Found[]>,
  ) => void;
}

/** @param onTrouble a file of the index could not be read */
export function makeResults({ results, more }: Parts, lexicon: Lexicon, onTrouble: (error: unknown) => void): Results {
  let next = async () => {};
  more.addEventListener('click', () => void next().catch(onTrouble));

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

      next = async () => {
        const asked = next;
        const shown = results.childElementCount;
        const found = await load(shown, shown + PAGE_SIZE);
        // Another answer may have come meanwhile.
        if (next !== asked || results.childElementCount !== shown) return;
        results.append(...items(found));
        settle();
        results.children[shown]?.querySelector('a')?.focus();
      };
    },
  };
}
