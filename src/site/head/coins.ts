import type { CslItem } from '../cite/csl.ts';

/** Pages that list statements on one matter: a day or month, a person, a source and the like. */
const LISTS = /^\/(?:\[year\]|speakers|sources|organisations|offices|places|events)\//u;
/** Of more nobody takes all at once, and each weighs some four hundred bytes. */
const MOST = 200;

/**
 * Whether a list of statements has COinS.
 *
 * @param route of its page, as Astro has it: `/speakers/[id]`
 * @param count how many statements it lists
 */
export function hasCoins(route: string, count: number): boolean {
  return LISTS.test(route) && count <= MOST;
}
import { zoteroDate, zoteroName, zoteroType } from './zotero.ts';

/**
 * The `title` of an empty `<span class="Z3988">`: a statement in a list as an OpenURL context object (COinS), by which Zotero offers
 * all of the list. It stands on lists alone: on a statement's own page it would outrank what is said there.
 */
export function coins(item: CslItem): string {
  const { title, author, contributor, publisher, language, URL: address } = item;
  const source = item.type === 'webpage' ? publisher : (item['container-title'] ?? publisher);
  const fields: readonly (readonly [key: string, value: string | undefined])[] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft.type', zoteroType(item)],
    ['rft.title', title],
    // The form has no place for anybody whom a report reports.
    ...(author ?? contributor ?? []).map((name) => ['rft.creator', zoteroName(name)] as const),
    ['rft.date', zoteroDate(item)],
    ['rft.identifier', address],
    ['rft.language', language],
    ['rft.source', source],
  ];
  return new URLSearchParams(fields.flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]))).toString();
}
