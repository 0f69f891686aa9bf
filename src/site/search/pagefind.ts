import type { SaidDate } from '../words/say.ts';
import { readExcerpt } from './excerpt.ts';
import type { Piece } from './marks.ts';

/** The part of Pagefind's interface that this project uses. Names are Pagefind's. */
interface PagefindFragment {
  readonly url: string;
  /** As they were handed over: not escaped. */
  readonly meta: Readonly<Record<string, string>>;
  /** HTML with `<mark>`. */
  readonly excerpt: string;
}

interface Pagefind {
  /** A large archive has several indexes, which are searched as one. */
  readonly parts: number;
  readonly mergeIndex: (path: string, options: { baseUrl: string; excerptLength: number }) => Promise<void>;
  readonly options: (options: { baseUrl: string; excerptLength: number }) => Promise<void>;
  readonly search: (query: string) => Promise<{
    readonly results: readonly { readonly data: () => Promise<PagefindFragment> }[];
  }>;
}

/** A statement that Pagefind found by stems, beginnings or titles. */
export interface NearResult {
  readonly url: string;
  readonly title: string;
  readonly lang: string;
  readonly date: SaidDate;
  readonly about: string;
  readonly pieces: readonly Piece[];
}

let opened: Promise<Pagefind | null> | undefined;

/** Load the index that stands at `<base>pagefind/`; null where there is none. */
async function open(base: string): Promise<Pagefind | null> {
  try {
    const index = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
    await index.options({ baseUrl: base, excerptLength: 30 });
    for (let part = 2; part <= index.parts; part++)
      await index.mergeIndex(`${base}pagefind/part-${part}/`, { baseUrl: base, excerptLength: 30 });
    return index;
  } catch {
    return null;
  }
}

/**
 * What is like some words, the most like first; nothing where there is no such index.
 *
 * @param base path that the site stands under, with a slash at both ends
 * @param most how many
 */
export async function findNear(base: string, words: string, most = 6): Promise<readonly NearResult[]> {
  const index = await (opened ??= open(base));
  if (!index) return [];
  const { results } = await index.search(words);
  const fragments = await Promise.all(results.slice(0, most).map(({ data }) => data()));
  return fragments.map(({ url, meta, excerpt }) => ({
    url,
    title: meta['title'] ?? url,
    lang: meta['lang'] ?? '',
    date: { edtf: meta['date'] || null, brackets: Boolean(meta['workedOut']) },
    about: [meta['speaker'], meta['source']].filter(Boolean).join(', '),
    pieces: readExcerpt(excerpt),
  }));
}
