import type { Source } from '../statement/authority.ts';
import { problem } from '../statement/problems.ts';
import type { Evidence, Statement } from '../statement/schema.ts';
import { relateDates } from './dates/across.ts';
import type { DateInput } from './dates/input.ts';
import { solveDates } from './dates/solve.ts';
import { applyDecisions, decisionsFor } from './decisions.ts';
import { assignIds, type Unnamed } from './ids.ts';
import { interpret, type Interpreted } from './interpret.ts';
import { assertedOffices } from './people/asserted-offices.ts';
import { findItemMentions, type ItemMentions } from './people/item-mentions.ts';
import { findForum } from './fields/forum.ts';
import { findPublisher } from './fields/publisher.ts';
import { type Draft, type FileDraft, readFile, sha256 } from './read-file.ts';
import type { Context, FileReading, RawFile } from './types.ts';
import { makeVocabulary } from './vocabulary.ts';

/**
 * Raw files to statements.
 *
 * The result depends on the files, the authority, the decisions and what is known of statements already
 * published; not on the order of the files, the clock or the machine. Dates of one file may follow from another, so all
 * files of an archive are read together.
 *
 * @param onFile called after each raw file is taken apart, with how many are done
 * @returns a reading for each file, sorted by path; a file that cannot be read has messages and no statements
 */
export function ingest(files: readonly RawFile[], context: Context, onFile?: (done: number, of: number) => void): FileReading[] {
  const { authority, decisions, known } = context;
  const vocabulary = makeVocabulary(authority);
  const { first, copies } = setCopiesAside(files.toSorted((a, b) => (a.file < b.file ? -1 : 1)));

  const drafts = first.map((raw, index) => {
    const draft = readFile(raw, vocabulary, authority.sources);
    onFile?.(index + 1, first.length);
    return draft;
  });
  const dated = drafts.flatMap(prepareDates);
  const facts = relateDates(dated.map(({ input }) => input));
  const interpreted = dated.map(({ draft, mentions, input }, index) => interpret(draft, mentions, solveDates({ ...input, facts: facts[index]! }), vocabulary, authority));
  const read = drafts.map((draft) => ({ draft, interpreted: interpreted.filter((_, index) => dated[index]!.file === draft) }));
  return [...name(read), ...copies].toSorted((a, b) => (a.file < b.file ? -1 : 1));

  /** What the dates of each item of a file are solved from. */
  function prepareDates(file: FileDraft): readonly { file: FileDraft; draft: Draft; mentions: ItemMentions; input: DateInput }[] {
    const drafts = file.drafts.map(withPublisher);
    const items = drafts.map(({ draft: { item } }) => item);
    return drafts.map(({ draft, mentions }) => {
      const { item } = draft;
      const siblings = items.filter((other) => other !== item);
      const input: DateInput = { item, offices: assertedOffices(item, mentions), events: authority.events, dayOrder: sourceOf(item.source)?.dayOrder ?? null, siblings, facts: [] };
      return { file, draft, mentions, input };
    });
  }

  /** A text without a mark may be the own words of a house that has a site. */
  function withPublisher(draft: Draft): { draft: Draft; mentions: ItemMentions } {
    const mentions = findItemMentions(draft.item, vocabulary.names);
    const source = findPublisher(draft.item, mentions, authority, vocabulary.names) ?? findForum(draft.item, authority.sources);
    return { draft: source === null ? draft : { ...draft, source, item: { ...draft.item, source: source.value } }, mentions };
  }

  function sourceOf(id: string | null): Source | undefined {
    return authority.sources.find((source) => source.id === id);
  }

  /** Lay decisions over the statements and give them their ids; an id is minted from what was decided. */
  function name(all: readonly { draft: FileDraft; interpreted: readonly Interpreted[] }[]): FileReading[] {
    const rows = all.flatMap(({ draft, interpreted }) => interpreted.map((one) => ({ file: draft.file, alone: interpreted.length === 1, one })));
    const unnamed = rows.map(({ file, one }): Unnamed => ({ ...one.statement, file, anchors: one.anchors }));
    const before = assignIds(unnamed, known);
    const decided = rows.map(({ file, alone, one }, index) => applyDecisions(one.statement, decisionsFor(decisions, file, before[index]!, alone)));
    const pinned = new Set(decisions.flatMap(({ statement }) => statement ?? []));
    const keep = [...known, ...rows.flatMap(({ file, one }, index) => (pinned.has(before[index]!) ? [{ id: before[index]!, file, anchors: one.anchors }] : []))];
    const ids = assignIds(decided.map((statement, index): Unnamed => ({ ...statement, file: rows[index]!.file, anchors: rows[index]!.one.anchors })), keep);
    const home = (file: string, line: number) => rows.findIndex((row) => row.file === file && row.one.statement.raw.lines[0] <= line && line <= row.one.statement.raw.lines[1]);
    const linked = (evidence: Evidence, { elsewhere }: Interpreted): Evidence => {
      const there = elsewhere.get(evidence);
      const index = there ? home(there.file, there.line) : -1;
      return index === -1 ? evidence : { ...evidence, statement: ids[index]! };
    };
    const statements = decided.map((statement, index): Statement => ({ id: ids[index]!, ...statement, evidence: statement.evidence.map((evidence) => linked(evidence, rows[index]!.one)) }));
    return all.map(({ draft, interpreted }) => {
      const { file, sha256: digest, encoding, lines, leftOut } = draft;
      return {
        file,
        statements: statements.filter((_, index) => rows[index]!.file === file),
        report: { file, sha256: digest, encoding, lines, leftOut: [...leftOut] },
        candidates: interpreted.flatMap(({ candidates }) => candidates),
        messages: [...draft.messages, ...interpreted.flatMap(({ messages }) => messages)],
      };
    });
  }
}

/** Files with the bytes of an earlier one hold nothing of their own. */
function setCopiesAside(files: readonly RawFile[]): { first: readonly RawFile[]; copies: readonly FileReading[] } {
  const originals = new Map<string, string>();
  const first: RawFile[] = [];
  const copies: FileReading[] = [];
  for (const raw of files) {
    const digest = sha256(raw.bytes);
    const original = originals.get(digest);
    if (original === undefined || raw.bytes.length === 0) {
      originals.set(digest, raw.file);
      first.push(raw);
      continue;
    }
    copies.push({
      file: raw.file,
      statements: [],
      report: { file: raw.file, sha256: digest, encoding: null, lines: 0, leftOut: [], duplicateOf: original },
      candidates: [],
      messages: [problem('file-duplicate', { file: raw.file }, `Found the same bytes as in ${original}`)],
    });
  }
  return { first, copies };
}
