import { type Answered, answer } from '../../../src/search/answer/answer.ts';
import type { Question } from '../../../src/search/answer/types.ts';
import { parseQuery, type QueryContext } from '../../../src/search/query/parse.ts';
import { type OtherNames, resolveNames, takeWholeNames } from '../../../src/search/query/resolve.ts';
import type { SearchReader } from '../../../src/search/reader.ts';

export interface Asked extends Partial<Pick<Question, 'dates' | 'ownWords' | 'sort'>>, Partial<QueryContext> {
  readonly otherNames?: OtherNames;
}

/** The question of a typed query, its names found among the values of the index. */
export async function questionOf(reader: SearchReader, typed: string, asked: Asked = {}): Promise<Question> {
  const { dates = 'certainly', ownWords = false, sort = 'oldest', otherNames, ...context } = asked;
  const parsed = parseQuery(typed, { lang: 'en', years: [1971, 2024], ...context });
  const { terms, range, undated, ...names } = (await takeWholeNames(parsed, reader, otherNames)).query;
  const { filters, without } = await resolveNames(names, reader, otherNames);
  return { terms, filters, without, range, undated, dates, ownWords, sort };
}

/** The answer to a typed query. */
export async function ask(reader: SearchReader, typed: string, asked: Asked = {}): Promise<Answered> {
  return answer(reader, await questionOf(reader, typed, asked));
}
