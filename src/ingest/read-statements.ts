import type { Authority } from '../statement/authority.ts';
import { readTelling, type TellingText } from './dates/across.ts';
import type { DateFact, DateInput } from './dates/input.ts';
import { solveDates } from './dates/solve.ts';
import { interpret, type Interpreted } from './interpret.ts';
import { assertedOffices } from './people/asserted-offices.ts';
import { findItemMentions } from './people/item-mentions.ts';
import { type FileDraft, readFile } from './read-file.ts';
import { continuationNotes, type ContinuationNotes } from './relations/continuation-notes.ts';
import type { RawFile } from './types.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A raw file and its statements, in the order of the file; they have no ids yet. */
export interface FileStatements extends Omit<FileDraft, 'drafts'> {
  readonly interpreted: readonly (Interpreted & { readonly notes: ContinuationNotes })[];
  /** For each statement, what it tells of days that others may be dated by. */
  readonly telling: readonly TellingText[];
}

/**
 * Read the statements of one raw file.
 *
 * @param facts for each statement, what other texts prove of its dates; left out: nothing is known of them
 */
export function readStatements(raw: RawFile, vocabulary: Vocabulary, authority: Authority, facts: readonly (readonly DateFact[])[] = []): FileStatements {
  const { drafts, ...file } = readFile(raw, vocabulary, authority.sources);
  const items = drafts.map(({ item }) => item);
  const read = drafts.map((draft, index) => {
    const { item } = draft;
    const mentions = findItemMentions(item, vocabulary.names);
    const dayOrder = authority.sources.find(({ id }) => id === item.source)?.dayOrder ?? null;
    const siblings = items.filter((other) => other !== item);
    const input: DateInput = { item, offices: assertedOffices(item, mentions), events: authority.events, dayOrder, siblings, facts: facts[index] ?? [] };
    const dates = solveDates(input);
    const notes = continuationNotes(item, drafts.length === 1);
    return { interpreted: { ...interpret(draft, mentions, dates, vocabulary, authority), notes }, telling: readTelling(input, dates) };
  });
  return { ...file, interpreted: read.map(({ interpreted }) => interpreted), telling: read.map(({ telling }) => telling) };
}
