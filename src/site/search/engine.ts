import { answer as answerQuestion, type Answered } from '../../search/answer/answer.ts';
import type { Question } from '../../search/answer/types.ts';
import { parseQuery } from '../../search/query/parse.ts';
import { resolveNames, type ResolvedNames, takeWholeNames } from '../../search/query/resolve.ts';
import type { Query } from '../../search/query/types.ts';
import { FACETS, type SearchReader } from '../../search/reader.ts';
import { toDay } from '../../statement/day.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Value } from '../words/say.ts';
import { type Found, loadFound } from './found.ts';
import { otherNames } from './other-names.ts';
import { questionOf, readLimit } from './question.ts';
import { type NameOf, type NearLine, saidNearest, saidQuestion } from './said.ts';
import type { SearchState } from './state.ts';

/** A search that was answered. */
export interface Asked {
  readonly query: Query;
  readonly names: ResolvedNames;
  readonly question: Question;
  readonly answer: Answered;
  /** The question in words. */
  readonly reading: Value;
  /** What the results from one number to another show. */
  readonly found: (from: number, to: number) => Promise<readonly Found[]>;
  /** Where nothing is found: what nearly matches. */
  readonly near: () => Promise<readonly NearLine[]>;
}

/** The index of an archive, asked by states of the search page. */
export interface Engine {
  /** How many statements it has. */
  readonly size: number;
  /** The first year that a statement may be from, and the last; null: none has a date. */
  readonly years: readonly [first: number, last: number] | null;
  /** A limit of time that somebody typed, as a state has it; null: it is none. */
  readonly readLimit: (typed: string, edge: 'from' | 'to') => string | null;
  readonly ask: (state: SearchState) => Promise<Asked>;
}

/** @param lexicon of the reader's language, in which dates and kinds are typed */
export function makeEngine(reader: SearchReader, lexicon: Lexicon): Engine {
  const years = yearsOf(reader);
  const context = { lang: lexicon.lang, years };
  return {
    size: reader.size,
    years,
    readLimit: (typed, edge) => readLimit(typed, edge, context),
    async ask(state) {
      const typed = parseQuery(state.q, { ...context, exactWords: state.exact });
      const others = otherNames(lexicon);
      const { query, notes } = await takeWholeNames(typed, reader, others);
      const found = await resolveNames(query, reader, others);
      const names = { ...found, notes: [...notes, ...found.notes] };
      const question = await questionOf(query, names, state, reader);
      const answer = await answerQuestion(reader, question);
      return {
        query,
        names,
        question,
        answer,
        reading: saidQuestion(question, await namesIn(question, reader)),
        near: async () => {
          // Loaded where nothing was found, and not with the page.
          const { nearest } = await import('../../search/answer/nearest.ts');
          return saidNearest(await nearest(reader, question));
        },
        found: (from, to) => Promise.all(answer.hits.slice(from, to).map((hit) => loadFound(hit, answer, reader))),
      };
    },
  };
}

/** The names of the values that a question has. */
async function namesIn({ filters, without }: Question, reader: SearchReader): Promise<NameOf> {
  const used = FACETS.filter((facet) => filters[facet] ?? without[facet]);
  const known = await Promise.all(used.map(async (facet) => [facet, (await reader.facet(facet)).values] as const));
  const names = new Map(known);
  return (facet, key) => names.get(facet)?.find((value) => value.key === key)?.name;
}

function yearsOf({ size, spans }: Pick<SearchReader, 'size' | 'spans'>): readonly [number, number] | null {
  let [first, last] = [Infinity, -Infinity];
  for (let statement = 0; statement < size; statement++)
    for (const span of spans(statement)) {
      const ends = [span.first, span.last].filter((day) => day !== null);
      [first, last] = [Math.min(first, ...ends), Math.max(last, ...ends)];
    }
  return first > last ? null : [Number(toDay(first).slice(0, 4)), Number(toDay(last).slice(0, 4))];
}
