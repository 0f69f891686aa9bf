import type { Person } from '../../statement/authority.ts';
import { tagger } from '../lexicon/tags.ts';
import { once } from '../once.ts';
import { findKnown } from '../people/known-names.ts';
import type { NameIndex } from '../people/name-index.ts';
import { findWords, type Word } from '../people/words.ts';
import type { Item } from '../types.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { type Paragraph, readParagraph, wordsOfText } from './features.ts';
import { findNames } from './find-names.ts';
import type { Cast, Figure, Mention } from './figure.ts';
import type { FoundName } from './found-name.ts';
import { linesAround } from './around.ts';
import { completeNames } from './complete-names.ts';
import { type Naming, joinNames } from './join-names.ts';

export type { Cast, Figure, Mention };

export const TITLE = -1;
export const STANDFIRST = -2;
/** Labels of turns. Offsets are those into the label. */
export const LABELS = -3;
/** The first of `linesAround`; each further one has the number below. Offsets are those into its text. */
export const AROUND = -100;

/**
 * Everybody whom a text names, whether a record, a title or a list knows them or not: names in full, later surnames or
 * given names alone, in whatever script and case, joined to one figure each.
 */
export const findCast = (item: Item, vocabulary: Vocabulary): Cast => castsWith(vocabulary)(item);

/** Speakers and quotations ask for the same cast. */
const castsWith = once((vocabulary: Vocabulary) => once((item: Item) => makeCast(item, vocabulary)));

function makeCast(item: Item, vocabulary: Vocabulary): Cast {
  const tag = tagger(item.lang);
  const texts = [
    { paragraph: TITLE, text: item.title?.text ?? '' },
    { paragraph: STANDFIRST, text: item.standfirst?.text ?? '' },
    ...linesAround(item).map(({ text }, at) => ({ paragraph: AROUND - at, text })),
    ...item.paragraphs.map(({ text }, paragraph) => ({ paragraph, text })),
    ...[...new Set(item.turns.map(({ label }) => label))].map((text) => ({ paragraph: LABELS, text })),
  ].map((one, order) => ({ ...one, order, words: findWords(one.text) }));
  const of = wordsOfText(texts.map(({ words }) => words));
  const namings: Naming[] = [];
  let seen: ReadonlySet<string> = new Set();
  for (const { paragraph, order, text, words } of texts) {
    const read = readParagraph(text, words, tag, of);
    const found = findNames(read, tag, item.lang, vocabulary.models.labellers.names);
    const known = findRecords(text, words, vocabulary.names, seen);
    seen = known.seen;
    namings.push(...withRecords(read, found, known.records).map((name) => ({ ...name, paragraph, order })));
  }
  const all = [...completeNames(texts, namings, tag, of)].toSorted((a, b) => a.order - b.order || a.start - b.start);
  const figures = joinNames(all, item.lang);
  const places = Map.groupBy(
    figures.flatMap((figure) => figure.mentions.map((mention) => ({ figure, mention }))),
    ({ mention }) => mention.paragraph,
  );
  for (const list of places.values()) list.sort((a, b) => a.mention.start - b.mention.start);
  return { figures, at: (paragraph) => places.get(paragraph) ?? [] };
}

interface RecordAt {
  readonly start: number;
  readonly end: number;
  readonly people: readonly Person[];
  readonly title: string | null;
  readonly full: boolean;
}

function findRecords(text: string, words: readonly Word[], index: NameIndex, before: ReadonlySet<string>) {
  const known = findKnown(text, words, index, { people: before, proposed: new Map() });
  const records = known.map(({ mention: { start, end, people, title, form } }): RecordAt => ({
    start,
    end,
    people,
    title,
    full: form === 'full',
  }));
  const named = records.filter(({ full }) => full).flatMap(({ people }) => people.map(({ id }) => id));
  return { records, seen: named.length === 0 ? before : new Set([...before, ...named]) };
}

/** Names as found, with the records that stand under them; records whose names nothing else shows are names as well. */
function withRecords(
  { text }: Paragraph,
  found: readonly FoundName[],
  records: readonly RecordAt[],
): readonly Omit<Naming, 'paragraph' | 'order'>[] {
  const free = new Set(records);
  const names = found.map((name): Omit<Naming, 'paragraph' | 'order'> => {
    const record = records.find(({ start, end }) => start < name.end && name.start < end);
    if (record === undefined) return { ...name, text: text.slice(name.start, name.end), people: [] };
    free.delete(record);
    const start = Math.min(record.start, name.start);
    const end = Math.max(record.end, name.end);
    return {
      start,
      end,
      text: text.slice(start, end),
      kind: 'person',
      title: name.title ?? record.title,
      full: name.full || record.full,
      people: record.people,
    };
  });
  const others = [...free].map(({ start, end, people, title, full }): Omit<Naming, 'paragraph' | 'order'> => ({
    start,
    end,
    text: text.slice(start, end),
    kind: 'person',
    title,
    full,
    people,
  }));
  return [...names, ...others];
}
