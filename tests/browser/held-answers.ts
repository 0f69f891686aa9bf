import type { Page } from 'playwright-core';
import type { Scanned, Spec } from '../../scripts/lib/search/questions/spec.ts';
import type { Facet } from '../../src/search/reader.ts';
import type { SearchRecord } from '../../src/search/record.ts';
import { EMPTY_STATE, writeState } from '../../src/site/search/state.ts';
import { answered } from './search-page.ts';

/** What the search page tells in answer to a question. */
export interface Told {
  readonly count: number;
  /** Ids of the statements that are shown, in order. */
  readonly ids: readonly string[];
  /** Filter, key and number of each value that can be chosen. */
  readonly values: readonly (readonly [facet: Facet, key: string, count: number])[];
  /** Year, statements certainly of it, and how many more are possibly of it. */
  readonly years: ReadonlyMap<number, readonly [certain: number, more: number]>;
}

/**
 * Ask on the page that is open, as a link or Back would.
 *
 * @param most so many results are shown at once
 */
export async function ask(page: Page, spec: Spec, most: number): Promise<Told> {
  const { typed, dates, ownWords, exactWords, sort } = spec;
  const query = writeState({ ...EMPTY_STATE, q: typed, dates, own: ownWords, exact: exactWords, sort });
  await page.evaluate(
    ([address, shown]) => {
      history.pushState({ shown, y: 0 }, '', address);
      dispatchEvent(new PopStateEvent('popstate'));
    },
    [query || '?', most] as const,
  );
  await answered(page);
  const { count, ids, values, bars } = await page.evaluate(() => {
    const number = (text: string | null | undefined) => (text ?? '').replaceAll(',', '');
    const all = <T extends HTMLElement>(selector: string) => [...document.querySelectorAll<T>(selector)];
    return {
      count: Number(/\d+/u.exec(number(document.querySelector('[data-part="count"]')?.textContent))?.[0] ?? 0),
      ids: all<HTMLAnchorElement>('[data-part="results"] > li h2 a').map(({ href }) =>
        new URL(href).pathname.replace(/^.*\/statements\/|\/$/gu, ''),
      ),
      values: all<HTMLInputElement>('.facets input[name]').map(
        (input) =>
          [
            input.name,
            input.value,
            Number(number(input.closest('label')!.querySelector('.number')!.textContent)),
          ] as const,
      ),
      bars: all('[role="option"]').flatMap((option) => {
        const found = /^(\d+): (?:(\d+)|no)\D*(\d+)?/u.exec(number(option.getAttribute('aria-label')));
        return found ? [[Number(found[1]), Number(found[2] ?? 0), Number(found[3] ?? 0)] as const] : [];
      }),
    };
  });
  return {
    count,
    ids,
    values: values.map(([facet, key, n]) => [facet as Facet, key, n] as const),
    years: new Map(bars.map(([year, certain, more]) => [year, [certain, more]])),
  };
}

/**
 * Everything that the page tells otherwise than a plain scan, one line; nothing where they are alike.
 *
 * @param most so many results were to be shown
 */
export function differences(
  { count, ids, values, years }: Told,
  spec: Spec,
  scanned: Scanned,
  records: readonly SearchRecord[],
  most = Infinity,
): readonly string[] {
  const told: string[] = [];
  const wanted = scanned.found.map((number) => records[number]!.id);
  if (count !== wanted.length) told.push(`says ${count}, not ${wanted.length}`);
  const first = wanted.slice(0, most);
  const at = first.findIndex((id, index) => ids[index] !== id);
  if (ids.length !== first.length) told.push(`shows ${ids.length}, not ${first.length}`);
  else if (at !== -1) told.push(`shows ${ids[at]} as number ${at + 1}, not ${first[at]}`);
  for (const [facet, key, n] of values) {
    const truth = scanned.facets[facet][key] ?? 0;
    if (key !== 'not known' && n !== truth) told.push(`${facet} ${key}: ${n}, not ${truth}`);
  }
  for (const [year, certain, possible] of scanned.years) {
    const [shown, more] = years.get(year) ?? [0, 0];
    if (shown !== certain || more !== possible - certain)
      told.push(`${year}: ${shown}+${more}, not ${certain} of ${possible}`);
  }
  return told.length === 0 ? [] : [`${spec.typed} ${JSON.stringify(spec)}: ${told.join('; ')}`];
}
