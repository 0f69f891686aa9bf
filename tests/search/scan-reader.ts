import { layOut } from '../../src/search/files/positions.ts';
import {
  FACETS,
  type Facet,
  type FacetColumn,
  type Occurrences,
  type Passage,
  type SearchReader,
} from '../../src/search/reader.ts';
import type { KeyedName, SearchRecord } from '../../src/search/record.ts';
import { stemOf } from '../../src/search/tokens/stem.ts';
import { tokenise as tokeniseWords } from '../../src/search/tokens/tokenise.ts';
import { piecesBetween } from '../../scripts/lib/search/questions/plain-text.ts';

interface ScannedPassage extends Passage {
  /** Position of the next one’s first token, or of the end of this one. */
  readonly tokens: readonly string[];
}

/** What a scan needs to know of words: where they are in a text, and which of them are forms of one. */
export interface Tongue {
  readonly tokenise: (text: string) => readonly { readonly text: string }[];
  readonly stem: (word: string) => string;
}

const TONGUE: Tongue = { tokenise: tokeniseWords, stem: (word) => stemOf(word, ['en']) };

/** Names of one person in several scripts, in small letters: a form of one finds the forms of all. */
type NameGroups = readonly (readonly string[])[];

/**
 * A reader that holds everything in plain arrays and answers by looking at each token in turn: slow, and too simple to
 * be wrong in the same way as an index.
 *
 * @param records numbered in their order
 * @param groups words that stand for each other (names in several scripts), in small letters
 */
export function scanReader(
  records: readonly SearchRecord[],
  groups: NameGroups = [],
  { tokenise, stem }: Tongue = TONGUE,
): SearchReader {
  const starts: number[] = [0];
  const passages: ScannedPassage[][] = [];
  for (const { paragraphs, voices } of records) {
    const tokens = paragraphs.map(({ text }) => tokenise(text).map((token) => token.text));
    const { firsts, next } = layOut(
      starts.at(-1)!,
      tokens.map(({ length }) => length),
    );
    passages.push(
      paragraphs.map(({ zone, anchor, voice, text }, at) => {
        const whose = voice === null ? null : voices[voice]!.name;
        return { zone, anchor, voice: whose, text, offset: 0, first: firsts[at]!, tokens: tokens[at]! };
      }),
    );
    starts.push(next);
  }

  const all = passages.flat();
  const tokenAt = new Map(all.flatMap(({ first, tokens }) => tokens.map((token, at) => [first + at, token] as const)));
  const words = [...new Set(tokenAt.values())];

  const statementAt = (position: number) =>
    Math.min(
      starts.findLastIndex((start) => start <= position),
      records.length - 1,
    );
  const passageAt = (position: number) => {
    const found = passages[statementAt(position)]?.findLast(({ first }) => first <= position);
    if (!found) throw new RangeError(`No statement has the position ${position}.`);
    return found;
  };

  /** Where one of these runs of tokens begins. */
  function occurrences(runs: readonly (readonly string[])[]): Occurrences {
    const positions = [...tokenAt.keys()].filter((position) =>
      runs.some((run) => run.length > 0 && run.every((token, at) => tokenAt.get(position + at) === token)),
    );
    const counts = Map.groupBy(positions, statementAt);
    return {
      statements: Uint32Array.from(counts.keys()),
      times: Uint32Array.from(counts.values(), ({ length }) => length),
      positions: Uint32Array.from(positions),
      total: positions.length,
    };
  }

  const columns = Object.fromEntries(
    FACETS.map((facet) => [facet, columnOf(records.map((record) => valuesOf(record, facet)))]),
  ) as unknown as Readonly<Record<Facet, FacetColumn>>;

  const turnsOf = (speaker: number) =>
    records.flatMap(({ paragraphs, voices }, statement) => {
      const number = voices.findIndex(({ key }) => key === columns.speaker.values[speaker]!.key);
      return paragraphs.flatMap(({ voice, text, quotes = [] }, at): readonly number[] => {
        const { first, tokens } = passages[statement]![at]!;
        if (number === -1 || voice === number) return number === -1 ? [] : [first, first + tokens.length];
        return quotes.flatMap((quote) => {
          const part = quote.voice === number ? piecesBetween(text, quote) : null;
          return part === null ? [] : [first + part.first, first + part.last + 1];
        });
      });
    });

  return {
    size: records.length,
    spans: (statement) => records[statement]!.spans,
    length: (statement) => starts[statement + 1]! - starts[statement]!,
    facet: async (facet) => columns[facet],
    statementAt,
    startOf: (statement) => starts[statement]!,
    titleEnd: (statement) => passages[statement]![1]?.first ?? starts[statement + 1]!,
    phrase: async (tokens) => occurrences([tokens]),
    parts: (tokens) => tokens.map((_, from) => ({ from, to: from + 1 })),
    forms: async (word) => {
      const folded = word.toLowerCase();
      const same = groups.filter((group) => group.some((name) => stem(name) === stem(folded))).flat();
      const stems = new Set([folded, ...same].map(stem));
      return words
        .filter((form) => stems.has(stem(form)))
        .map((form) => ({ form, occurrences: occurrences([[form]]) }));
    },
    row: async (row) => {
      const runs = row.reduce<readonly (readonly string[])[]>(
        (some, forms) => some.flatMap((run) => [...forms].map((form) => [...run, form])),
        [[]],
      );
      return runs
        .map((tokens) => ({ tokens, occurrences: occurrences([tokens]) }))
        .filter(({ occurrences: { total } }) => total > 0);
    },
    positions: async (tokens) => occurrences([tokens]).positions!,
    turnsOf: async (speaker) => turnsOf(speaker),
    spokenBy: async (speaker) => {
      const turns = turnsOf(speaker);
      return (position) => turns.some((first, at) => at % 2 === 0 && first <= position && position < turns[at + 1]!);
    },
    card: async (statement) => {
      const { id, lang, kind, date, workedOut, paragraphs, speakers, source, coins } = records[statement]!;
      const title = paragraphs.find(({ zone }) => zone === 'title')?.text ?? '';
      const by = speakers.map(({ name }) => name);
      return { id, lang, kind, date, workedOut, title, speakers: by, source: source?.name ?? null, coins };
    },
    passagesAt: async (position) => [passageAt(position)],
    text: async (statement) => passages[statement]!,
  };
}

/** What a statement has of a facet. */
function valuesOf(record: SearchRecord, facet: Facet): readonly KeyedName[] {
  const word = (value: string) => ({ key: value, name: value });
  const maybe = (value: KeyedName | null) => (value === null ? [] : [value]);
  switch (facet) {
    case 'speaker':
      return record.voices;
    case 'source':
      return maybe(record.source);
    case 'kind':
      return [word(record.kind)];
    case 'lang':
      return [word(record.lang)];
    case 'organisation':
      return record.organisations;
    case 'place':
      return maybe(record.place);
  }
}

function columnOf(rows: readonly (readonly KeyedName[])[]): FacetColumn {
  const values = [...new Map(rows.flat().map((value) => [value.key, value])).values()];
  const numbers = new Map(values.map(({ key }, index) => [key, index]));
  const of = rows.map((row) => row.map(({ key }) => numbers.get(key)!).toSorted((a, b) => a - b));
  return { values, of: (statement) => of[statement]! };
}
