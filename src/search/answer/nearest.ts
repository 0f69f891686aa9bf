import type { Near, Term, Words } from '../query/types.ts';
import { around } from '../read/stretches.ts';
import type { SearchReader } from '../reader.ts';
import { isWord, type Token, tokenise } from '../tokens/tokenise.ts';
import { answer } from './answer.ts';
import { intersect, type List, NONE } from './lists.ts';
import { type Group, lookUp, occurrencesAt, placesOf, statementsOf } from './look-up.ts';
import type { Question } from './types.ts';

/** What is told where nothing was found: what was searched, and what nearly matches. */
export interface Nearest {
  /** How many statements were searched. */
  readonly searched: number;
  /** How many of them the filters and dates leave. */
  readonly within: number;
  /** How many would be found without filters and dates; null: there are none. */
  readonly anywhere: number | null;
  /** In how many statements each of the terms stands alone, whatever the filters; without those that are left out. */
  readonly alone: readonly { readonly term: Term; readonly count: number }[];
  /** How many are found within the filters without one of the terms; empty where there is but one. */
  readonly spared: readonly { readonly term: Term; readonly count: number }[];
  /** For each phrase that stands nowhere. */
  readonly phrases: readonly NearPhrase[];
}

export interface NearPhrase {
  readonly text: string;
  /** Its words all in one statement, in any form and order. */
  readonly words: number;
  /** Its longest part that stands somewhere, as typed; null: none of its words does. */
  readonly longest: Part | null;
  /** Where it stands with one word or mark less, more, or another in its place; the most frequent first. */
  readonly oneOff: readonly OneOff[];
}

interface Part {
  readonly text: string;
  /** In how many statements. */
  readonly count: number;
}

export interface OneOff {
  /** What stands at the first of the places, as printed. */
  readonly printed: string;
  /** In how many statements it, or another that differs in the same place, stands. */
  readonly count: number;
  readonly at: { readonly statement: number; readonly position: number };
}

/** Longer phrases are to be checked as quotations. */
const LONGEST_PHRASE = 12;
/** Around more places frequent words are not looked up. */
const MOST_PLACES = 40;
/** So many ways in which a phrase nearly stands are told. */
const MOST_WAYS = 3;

/**
 * What is nearest to a question that nothing answers.
 *
 * @throws IndexError where the index is not whole
 */
export async function nearest(reader: SearchReader, question: Question): Promise<Nearest> {
  const { terms, filters, without, range, undated } = question;
  const count = async (changed: Partial<Question>) =>
    (await answer(reader, { ...question, sort: 'oldest', ...changed }, [])).hits.length;
  const open = { filters: {}, without: {}, range: null, undated: false, ownWords: false };
  const isFiltered = range !== null || undated || Object.keys(filters).length > 0 || Object.keys(without).length > 0;
  const wanted = terms.filter(({ not }) => !not);
  const all = (list: readonly Term[], changed: (term: Term) => Partial<Question>) =>
    Promise.all(list.map(async (term) => ({ term, count: await count(changed(term)) })));
  return {
    searched: reader.size,
    within: isFiltered ? await count({ terms: [] }) : reader.size,
    anywhere: isFiltered ? await count(open) : null,
    alone: await all(wanted, (term) => ({ ...open, terms: [term] })),
    spared: terms.length < 2 ? [] : await all(terms, (term) => ({ terms: terms.filter((other) => other !== term) })),
    phrases: (await Promise.all(wanted.flatMap(phrasesIn).map((phrase) => nearPhrase(phrase, reader)))).flatMap(
      (phrase) => phrase ?? [],
    ),
  };
}

/** The phrases of a term, in their exact form. */
function phrasesIn(term: Term | Words | Near): readonly string[] {
  if (term.type === 'near') return [term.left, term.right].flatMap(phrasesIn);
  if (term.type === 'either') return term.of.flatMap(phrasesIn);
  return term.type === 'phrase' ? [term.text] : [];
}

async function nearPhrase(text: string, reader: SearchReader): Promise<NearPhrase | null> {
  const tokens = tokenise(text);
  if (tokens.length < 2 || tokens.length > LONGEST_PHRASE) return null;
  const row = tokens.map((token) => token.text);
  if ((await reader.phrase(row)).total > 0) return null;
  return {
    text,
    words: await wordsTogether(tokens, text, reader),
    longest: await longestPart(tokens, text, reader),
    oneOff: await oneOff(row, reader),
  };
}

/** In how many statements all words of a phrase stand, in any form. */
async function wordsTogether(tokens: readonly Token[], text: string, reader: SearchReader): Promise<number> {
  const words = [...new Set(tokens.filter(isWord).map(({ start, end }) => text.slice(start, end)))];
  const lists = await Promise.all(
    words.map(async (word) => statementsOf(await lookUp({ type: 'word', text: word, exact: false }, reader))),
  );
  return lists.reduce((a, b) => intersect(a, b)).length;
}

/**
 * The longest part that stands somewhere. What stands inside it does too, so from each beginning only longer parts are looked up
 * than the longest so far.
 */
async function longestPart(tokens: readonly Token[], text: string, reader: SearchReader): Promise<Part | null> {
  const words = tokens.flatMap((token, at) => (isWord(token) ? [at] : []));
  let best: Part | null = null;
  let length = 0;
  for (let from = 0; from + length < words.length; from++) {
    while (from + length < words.length) {
      const [first, last] = [words[from]!, words[from + length]!];
      const { statements } = await reader.phrase(tokens.slice(first, last + 1).map((token) => token.text));
      if (statements.length === 0) break;
      best = { text: text.slice(tokens[first]!.start, tokens[last]!.end), count: statements.length };
      length += 1;
    }
  }
  return best;
}

/** Where the tokens stand with one less, one more, or another in the place of one. */
async function oneOff(row: readonly string[], reader: SearchReader): Promise<readonly OneOff[]> {
  const ways = row.flatMap((_, at) => [
    { before: row.slice(0, at), after: row.slice(at + 1), gap: 0 },
    { before: row.slice(0, at), after: row.slice(at + 1), gap: 1 },
    { before: row.slice(0, at), after: row.slice(at), gap: 1 },
  ]);
  const found = await Promise.all(
    ways.map(async (way) => ({
      length: way.before.length + way.gap + way.after.length,
      ...(await gapped(way, reader)),
    })),
  );
  const counted = found.filter(({ statements }) => statements.length > 0);
  const best = counted.toSorted((a, b) => b.statements.length - a.statements.length).slice(0, MOST_WAYS);
  return Promise.all(
    best.map(async ({ statements, positions, length }) => {
      const position = positions[0]!;
      const printed = await printedAt(position, length, reader);
      return { printed, count: statements.length, at: { statement: statements[0]!, position } };
    }),
  );
}

interface Way {
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Tokens in between that may be anything. */
  readonly gap: number;
}

/**
 * Where two runs stand with so many tokens between; nowhere, where that takes too long to tell. Of the places those in the first
 * statement are there at least.
 */
async function gapped(
  { before, after, gap }: Way,
  reader: SearchReader,
): Promise<{ readonly statements: List; readonly positions: List }> {
  const none = { statements: NONE, positions: NONE };
  if (gap === 0 || before.length === 0 || after.length === 0) {
    // At the ends, something else or something more stands there always.
    if (gap > 0) return none;
    const group = await groupOf([...before, ...after], reader);
    const { statements } = group.occurrences;
    if (statements.length === 0) return none;
    const start = reader.startOf(statements[0]!);
    const positions = await placesOf(group, reader, [start, start + reader.length(statements[0]!)]);
    return { statements, positions };
  }
  const [first, second] = await Promise.all([groupOf(before, reader), groupOf(after, reader)]);
  if (intersect(first.occurrences.statements, second.occurrences.statements).length === 0) return none;
  const [few, many] = first.occurrences.total <= second.occurrences.total ? [first, second] : [second, first];
  const known = few.occurrences.positions;
  if (known === null || (many.occurrences.positions === null && known.length > MOST_PLACES)) return none;
  const length = before.length + gap + after.length;
  const lists = await Promise.all(
    [first, second].map((group) => placesOf(group, reader, around(known, length, length))),
  );
  const positions = intersect(lists[0]!, lists[1]!, before.length + gap);
  return { statements: occurrencesAt(positions, reader).statements, positions };
}

async function groupOf(tokens: readonly string[], reader: SearchReader): Promise<Group> {
  return { run: tokens.map((token) => new Set([token])), occurrences: await reader.phrase(tokens) };
}

/** So many tokens as they are printed, from a position on. */
async function printedAt(position: number, length: number, reader: SearchReader): Promise<string> {
  const [passage] = await reader.passagesAt(position);
  const tokens = tokenise(passage!.text).slice(position - passage!.first, position - passage!.first + length);
  return passage!.text.slice(tokens[0]!.start, tokens.at(-1)!.end);
}
