import type { CallToolResult } from '@modelcontextprotocol/server';
import { answer } from '../../../src/search/answer/answer.ts';
import { nearest } from '../../../src/search/answer/nearest.ts';
import { showHit } from '../../../src/search/answer/show.ts';
import type { Question } from '../../../src/search/answer/types.ts';
import { parseQuery } from '../../../src/search/query/parse.ts';
import { resolveNames, takeWholeNames } from '../../../src/search/query/resolve.ts';
import { addressOfWords } from '../../../src/site/links/address-of-words.ts';
import type { OpenedSite } from '../search/open-site.ts';
import { answered, toolResult } from './tool-result.ts';

export interface SearchInput {
  readonly query: string;
  readonly sort: 'relevance' | 'newest' | 'oldest';
  readonly dates: 'certainly' | 'possibly';
  readonly limit: number;
  readonly offset: number;
}

/** So many results are read at once. */
export const MOST_RESULTS = 25;
/** Longer passages are cut around the words, at this many signs on either side. */
const AROUND = 600;

/** What is found, with exact counts; where nothing is, what was searched and what nearly matches. */
export function searchTool(site: OpenedSite, input: SearchInput): Promise<CallToolResult> {
  return answered(async () => {
    const { reader } = site;
    const { query } = await takeWholeNames(parseQuery(input.query, { lang: 'en', years: null }), reader);
    const names = await resolveNames(query, reader);
    const question: Question = {
      terms: query.terms,
      filters: names.filters,
      without: names.without,
      range: query.range,
      dates: input.dates,
      undated: query.undated,
      ownWords: false,
      sort: input.sort,
    };
    const found = await answer(reader, question, []);
    const results = await Promise.all(
      found.hits.slice(input.offset, input.offset + input.limit).map(async (hit) => {
        const { passage, marks } = await showHit(reader, found, hit);
        const { id, title, date, kind, lang, source, speakers } = await reader.card(hit.statement);
        const { anchor, offset, text, voice } = passage;
        const [start, end] = cutAround(text, marks[0]?.start ?? 0, marks.at(-1)?.end ?? 0);
        const stretch = { anchor, start: offset + start, end: offset + end, words: text.slice(start, end) };
        const address = addressOfWords(`${site.address}statements/${id}/`, [stretch]);
        return {
          statement: id,
          title,
          date,
          kind,
          lang,
          source,
          speakers,
          said: voice,
          passage: stretch.words,
          address,
          citation: await site.citation(id, anchor, address),
        };
      }),
    );
    const { unknownWords, occurrences, possiblyMore } = found;
    return toolResult({
      found: found.hits.length,
      occurrences,
      possiblyMore,
      searched: reader.size,
      unknownWords,
      doubts: query.doubts,
      names: names.notes,
      results,
      nothing: found.hits.length === 0 ? await nearest(reader, question) : null,
    });
  });
}

/** A passage, or what of a long one stands around its words, from word to word. */
function cutAround(text: string, first: number, last: number): readonly [start: number, end: number] {
  const from = first - AROUND <= 0 ? 0 : text.indexOf(' ', first - AROUND) + 1;
  const to = last + AROUND >= text.length ? text.length : text.lastIndexOf(' ', last + AROUND);
  return [from > first ? first : from, to < last ? last : to];
}
