import type { Authority } from '../statement/authority.ts';
import { recordOf } from '../statement/source.ts';
import { readTelling, type TellingText } from './dates/across.ts';
import type { DateFact, DateInput } from './dates/input.ts';
import { solveDates } from './dates/solve.ts';
import { attributionOf, interpret, type Interpreted } from './interpret.ts';
import type { Attribution } from './quotations/attribution-features.ts';
import { assertedOffices } from './people/asserted-offices.ts';
import { findForum } from './fields/forum.ts';
import { findPublisher } from './fields/publisher.ts';
import { findItemMentions, type ItemMentions } from './people/item-mentions.ts';
import { rawLine } from './line-number.ts';
import { type FileDraft, readFile } from './read-file.ts';
import type { Draft } from './read-text.ts';
import { textNotes, type TextNotes } from './relations/text-notes.ts';
import type { Item, RawFile } from './types.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A statement with all lines counted as in its raw file, and the notes around it. */
export interface FileStatement extends Omit<Interpreted, 'elsewhere'> {
  /** Evidence that another text gave, by its index: the raw file and line. */
  readonly elsewhere: ReadonlyMap<number, { readonly file: string; readonly line: number }>;
  readonly notes: TextNotes;
}

/** A raw file and its statements, in the order of the file; they have no ids yet. */
export interface FileStatements extends Omit<FileDraft, 'drafts'> {
  readonly interpreted: readonly FileStatement[];
  /** For each statement, what it tells of days that others may be dated by. */
  readonly telling: readonly TellingText[];
}

/**
 * Read the statements of one raw file.
 *
 * @param facts for each statement, what other texts prove of its dates; left out: nothing is known of them
 */
export function readStatements(
  raw: RawFile,
  vocabulary: Vocabulary,
  authority: Authority,
  facts: readonly (readonly DateFact[])[] = [],
): FileStatements {
  const { drafts: unsigned, ...file } = readFile(raw, vocabulary, authority.sources);
  const drafts = unsigned.map((draft) => withPublisher(draft, vocabulary, authority));
  const items = drafts.map(({ draft: { item } }) => item);
  const read = drafts.map(({ draft, mentions }, index) => {
    const { item } = draft;
    const input = dateInput(draft, mentions, items, vocabulary, authority, facts[index] ?? []);
    const dates = solveDates(input);
    const notes = textNotes(item, file.leftOut, drafts.length === 1);
    return {
      interpreted: { ...inRawLines(interpret(draft, mentions, dates, vocabulary, authority)), notes },
      telling: readTelling(input, dates),
    };
  });
  // Whose page it is may show in what its labels and title say, though no mark does. A name without a record stays to be told.
  const signed = drafts.every(({ draft }) => recordOf(draft.source.value) !== null);
  const messages = signed ? file.messages.filter(({ ruleId }) => ruleId !== 'source-unknown') : file.messages;
  return {
    ...file,
    messages,
    interpreted: read.map(({ interpreted }) => interpreted),
    telling: read.map(({ telling }) => telling),
  };
}

/** What was read of a text, with the lines of the raw file, on which several of the text's may stand. */
function inRawLines(read: Interpreted): Omit<FileStatement, 'notes'> {
  const { evidence, raw } = read.statement;
  const onRaw = <T extends { readonly line: number | null }>(one: T): T =>
    one.line === null || Number.isInteger(one.line) ? one : { ...one, line: rawLine(one.line) };
  return {
    ...read,
    statement: {
      ...read.statement,
      raw: { ...raw, lines: [rawLine(raw.lines[0]), rawLine(raw.lines[1])] },
      evidence: evidence.map(onRaw),
    },
    elsewhere: new Map([...read.elsewhere].map(([told, there]) => [evidence.indexOf(told), there])),
    candidates: read.candidates.map(onRaw),
  };
}

/** What there is to learn from the quotations of a raw file: one record for each of its statements. */
export function readAttributions(raw: RawFile, vocabulary: Vocabulary, authority: Authority): readonly Attribution[] {
  const drafts = readFile(raw, vocabulary, authority.sources).drafts.map((draft) =>
    withPublisher(draft, vocabulary, authority),
  );
  const items = drafts.map(({ draft: { item } }) => item);
  return drafts.map(({ draft, mentions }) =>
    attributionOf(
      draft,
      mentions,
      solveDates(dateInput(draft, mentions, items, vocabulary, authority, [])),
      vocabulary,
      authority,
    ),
  );
}

function dateInput(
  { item, page }: Draft,
  mentions: ItemMentions,
  items: readonly Item[],
  vocabulary: Vocabulary,
  authority: Authority,
  facts: readonly DateFact[],
): DateInput {
  return {
    item,
    offices: assertedOffices(item, mentions),
    events: authority.events,
    dayOrder: authority.sources.find(({ id }) => id === item.source)?.dayOrder ?? null,
    siblings: items.filter((other) => other !== item),
    page: { lines: page, model: vocabulary.models.linear.day },
    facts,
  };
}

/** A text without a mark, or with a name that is barely one, may be the own words of a house that has a site. */
function withPublisher(
  draft: Draft,
  vocabulary: Vocabulary,
  authority: Authority,
): { draft: Draft; mentions: ItemMentions } {
  const mentions = findItemMentions(draft.item, vocabulary.names);
  if (draft.source.value !== null && (draft.item.source !== null || draft.source.tier !== 'possible'))
    return { draft, mentions };
  const source =
    findPublisher(draft.item, mentions, authority, vocabulary.names) ?? findForum(draft.item, authority.sources);
  return {
    draft: source === null ? draft : { ...draft, source, item: { ...draft.item, source: source.value } },
    mentions,
  };
}
