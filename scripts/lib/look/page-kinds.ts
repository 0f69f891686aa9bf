/** The kinds of pages, each with the addresses below the base that it has, without the language in front. */
const KINDS: Readonly<Record<string, RegExp>> = {
  home: /^$/u,
  decade: /^\d{4}s\/$/u,
  year: /^\d{4}\/$/u,
  month: /^\d{4}\/\d\d\/$/u,
  day: /^\d{4}\/\d\d\/\d\d\/$/u,
  undated: /^undated\/$/u,
  statement: /^statements\/[^/]+\/$/u,
  compare: /^statements\/[^/]+\/compare\/$/u,
  speakers: /^speakers\/$/u,
  speaker: /^speakers\/[^/]+\/$/u,
  sources: /^sources\/$/u,
  source: /^sources\/[^/]+\/$/u,
  organisations: /^organisations\/$/u,
  organisation: /^organisations\/[^/]+\/$/u,
  offices: /^offices\/$/u,
  office: /^offices\/[^/]+\/$/u,
  places: /^places\/$/u,
  place: /^places\/[^/]+\/$/u,
  events: /^events\/$/u,
  event: /^events\/[^/]+\/$/u,
  dates: /^dates\/$/u,
  'days of the year': /^on-this-day\/$/u,
  'days of a month': /^on-this-day\/\d\d\/$/u,
  search: /^search\/$/u,
  check: /^check\/$/u,
  concordance: /^concordance\/$/u,
  'saved searches': /^searches\/$/u,
  'saved search': /^searches\/[^/]+\/$/u,
  lines: /^lines\/.+\/$/u,
  accuracy: /^accuracy\/$/u,
  about: /^about\/$/u,
  data: /^data\/$/u,
  'format of the search index': /^data\/search\/$/u,
  feeds: /^feeds\/$/u,
  'not found': /^404\.html$/u,
};

/** The front of an address of a page that exists in each language, for all languages but the first. */
const LANGUAGE = /^(?<lang>en|fr|ru|es|ar)\//u;

/** The names of all kinds of pages. */
export const PAGE_KINDS = Object.keys(KINDS);

/**
 * The kind of a page, whatever its language; undefined for an address that no kind has.
 *
 * @param path its address below the base: `2022/01/`, `fr/speakers/`, `404.html`, empty for the home page
 */
export function kindOf(path: string): string | undefined {
  return Object.entries(KINDS).find(([, address]) => address.test(path.replace(LANGUAGE, '')))?.[0];
}

/** The language in a page's address; null where there is none: the archive's first, or a page that exists once. */
export function languageIn(path: string): string | null {
  return LANGUAGE.exec(path)?.groups?.['lang'] ?? null;
}
