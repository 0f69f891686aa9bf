import { describe, expect, it } from 'vitest';
import { answerSearch } from '../../../src/site/search/answer.ts';
import { remarksOn } from '../../../src/site/search/remarks.ts';
import { viewResult } from '../../../src/site/search/result-view.ts';
import { makeInterface } from '../../../src/site/words/interface.ts';
import type { IndexFragment, SearchIndex, SearchOptions } from '../../../src/site/search/search-index.ts';
import { EMPTY_STATE, type SearchState } from '../../../src/site/search/state.ts';

const { text: inEnglish } = makeInterface('en');

/** An index that knows stems and drops unknown words, as Pagefind does. */
function fakeIndex(
  pages: readonly IndexFragment[],
): SearchIndex & { readonly asked: [string | null, SearchOptions | undefined][] } {
  const stem = (word: string) =>
    word
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, '')
      .replace(/(?:ed|ing|s)$/u, '');
  const stems = (text: string) => text.split(/\s+/u).map(stem).filter(Boolean);
  const everything = new Set(pages.flatMap(({ anchors }) => anchors.flatMap(({ text }) => stems(text))));
  const asked: [string | null, SearchOptions | undefined][] = [];
  return {
    asked,
    options: async () => {},
    filters: async () => countOf(pages),
    search: async (query, options) => {
      asked.push([query, options]);
      const wanted = query === null ? [] : stems(query).filter((word) => everything.has(word));
      const found = pages
        .filter(
          (page) =>
            (query === null || wanted.length > 0) &&
            wanted.every((word) => page.anchors.some(({ text }) => stems(text).includes(word))),
        )
        .filter(({ filters }) =>
          Object.entries(options?.filters ?? {}).every(([name, { any }]) =>
            any.some((value) => filters[name]?.includes(value)),
          ),
        );
      return { results: found.map((page) => ({ id: page.url, data: async () => page })), filters: countOf(found) };
    },
  };
}

function countOf(pages: readonly IndexFragment[]): Record<string, Record<string, number>> {
  const counts: Record<string, Record<string, number>> = {};
  for (const { filters } of pages)
    for (const [name, values] of Object.entries(filters))
      for (const value of values) (counts[name] ??= {})[value] = (counts[name][value] ?? 0) + 1;
  return counts;
}

function fragment(id: string, year: string, ...paragraphs: string[]): IndexFragment {
  const anchors = [
    { id: 't-222222', text: '', title: 'Orlan' },
    ...paragraphs.map((text, index) => ({ id: `p-${index}${index}${index}${index}${index}${index}`, text })),
  ];
  return {
    url: `/statements/${id}/`,
    meta: { title: id, lang: 'en', date: year, speaker: 'Ada Orlan', kind: 'report', source: 'Wire' },
    filters: { year: [year], kind: ['report'] },
    anchors,
    sub_results: [],
  };
}

const PAGES = [
  fragment('a', '2021', 'We ask for an answer.'),
  fragment('b', '2022', 'We asked, for an answer.', 'We ask'),
  fragment('c', '2022', 'They ask. For an answer we wait.'),
];
const ask = async (state: Partial<SearchState>) => {
  const index = fakeIndex(PAGES);
  const answer = await answerSearch(index, { ...EMPTY_STATE, ...state }, await index.filters());
  return { index, answer, urls: (await Promise.all(answer.found.map((found) => found()))).map(({ url }) => url) };
};

describe('an answer', () => {
  it('holds what the index finds for words', async () => {
    const { answer, urls } = await ask({ q: 'answers' });
    expect(urls).toHaveLength(3);
    expect(remarksOn(answer, false)).toEqual([]);
  });

  it('keeps of a phrase only what has it word for word, and says how many have its words otherwise', async () => {
    const { answer, urls } = await ask({ q: '"ask for an answer"' });
    expect(urls).toEqual(['/statements/a/']);
    expect(answer.near).toBe(2);
    expect(remarksOn(answer, false)).toHaveLength(2);
    expect(answer.counts).toEqual({ year: { 2021: 1 }, kind: { report: 1 } });
  });

  it('does not find a phrase over the end of a paragraph', async () => {
    expect((await ask({ q: '"answer. We ask"' })).urls).toEqual([]);
  });

  it('names words that no statement has, whatever the filters', async () => {
    const { answer, urls } = await ask({ q: 'answer zzz', from: '2022', to: '2022' });
    expect(urls).toHaveLength(2);
    expect(answer.unknownWords).toEqual(['zzz']);
    expect(inEnglish(remarksOn(answer, true)[0]!)).toContain('“zzz” is in no statement');
    expect((await ask({ q: 'zzz' })).answer.unknownWords).toEqual(['zzz']);
  });

  it('looks for phrases beside words in the words themselves', async () => {
    expect((await ask({ q: 'wait "an answer"' })).urls).toEqual(['/statements/c/']);
  });

  it('claims no more than was looked for where a phrase is not found', async () => {
    const remark = async (state: Partial<SearchState>, filtered: boolean) =>
      inEnglish(remarksOn((await ask(state)).answer, filtered)[0]!);
    expect(await remark({ q: '"answer for an"' }, false)).toBe('No statement has “answer for an” word for word.');
    expect(await remark({ q: 'wait "We ask"' }, false)).toBe(
      'No statement has “We ask” word for word and the other words as well.',
    );
    expect(await remark({ q: '"We ask for"', from: '2022', to: '2022' }, true)).toBe(
      'No statement within these filters has “We ask for” word for word.',
    );
  });

  it('counts the values of a filter in use as if it were not', async () => {
    const { answer, urls } = await ask({ q: 'answer', from: '2021', to: '2021' });
    expect(urls).toEqual(['/statements/a/']);
    expect(answer.counts).toEqual({ year: { 2021: 1, 2022: 2 }, kind: { report: 1 } });
  });

  it('finds nothing in years that the archive has not', async () => {
    expect((await ask({ q: 'answer', from: '1900', to: '1901' })).urls).toEqual([]);
  });

  it('lists everything, the newest first, where nothing is asked for', async () => {
    const { index, urls } = await ask({});
    expect(urls).toHaveLength(3);
    expect(index.asked[0]).toEqual([null, { filters: {}, sort: { newest: 'desc' } }]);
    expect((await ask({ q: 'answer', sort: 'oldest' })).index.asked[0]?.[1]?.sort).toEqual({ oldest: 'asc' });
    expect((await ask({ q: 'answer' })).index.asked[0]?.[1]?.sort).toEqual({});
  });
});

describe('a result', () => {
  it('opens at the paragraph of a phrase, below the name of who speaks', () => {
    const view = viewResult(PAGES[0]!, ['for an answer']);
    expect(view).toMatchObject({ url: '/statements/a/', title: 'a', more: 0 });
    expect(inEnglish(view.about)).toBe('Ada Orlan · report, Wire');
    expect(view.hits).toEqual([
      {
        url: '/statements/a/#p-000000',
        turn: 'Orlan',
        pieces: [
          { text: 'We ask ', marked: false },
          { text: 'for an answer', marked: true },
          { text: '.', marked: false },
        ],
      },
    ]);
  });

  it('opens at the turn of a word, without the label said twice, the weightiest places first', () => {
    const place = (id: string, title: string, score: number, excerpt: string) => ({
      url: `/statements/a/#${id}`,
      anchor: { id, text: '', title },
      weighted_locations: [{ balanced_score: score }],
      excerpt,
    });
    const view = viewResult(
      {
        ...PAGES[0]!,
        sub_results: [
          place('t-222222', 'Orlan', 1, 'Orlan. The <mark>lamp</mark>'),
          place('t-333333', 'Marsh', 5, '<mark>Marsh</mark>. Marsh lit the lamp'),
          place('p-444444', 'Paragraph 1', 3, 'a <mark>lamp</mark>'),
          place('p-555555', 'Paragraph 2', 0, 'lamp'),
        ],
      },
      [],
    );
    expect(view.hits.map(({ url, turn, pieces }) => [url, turn, pieces.map(({ text }) => text).join('')])).toEqual([
      ['/statements/a/#t-333333', 'Marsh', 'Marsh lit the lamp'],
      ['/statements/a/#p-444444', null, 'a lamp'],
      ['/statements/a/#t-222222', 'Orlan', 'The lamp'],
    ]);
    expect(view.more).toBe(1);
  });

  it('has no place where only the title was found', () => {
    expect(viewResult(PAGES[0]!, [])).toMatchObject({ hits: [], more: 0, coins: '' });
    const kept = { ...PAGES[0]!, meta: { ...PAGES[0]!.meta, coins: 'rft.title=A' } };
    expect(viewResult(kept, []).coins).toBe('rft.title=A');
  });
});
