import { problem } from '../statement/problems.ts';
import type { Evidence, Statement } from '../statement/schema.ts';
import { sha256 } from '../statement/text.ts';
import { relateDates } from './dates/across.ts';
import { applyDecisions, decisionsFor, unanswered } from './decisions.ts';
import { assignIds, type Unnamed } from './ids.ts';
import type { Interpreted } from './interpret.ts';
import { relateTexts } from './relations/relate.ts';
import type { Unrelated } from './relations/text.ts';
import { readStatements, type FileStatements } from './read-statements.ts';
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
export function ingest(
  files: readonly RawFile[],
  context: Context,
  onFile?: (done: number, of: number) => void,
): FileReading[] {
  const { authority, decisions, known } = context;
  const vocabulary = makeVocabulary(authority, context.models);
  const { first, copies } = setCopiesAside(files.toSorted((a, b) => (a.file < b.file ? -1 : 1)));

  // Only what is printed later is kept of a file, not how it was read: an archive may hold many.
  const alone = first.map((raw, index) => {
    const read = readStatements(raw, vocabulary, authority);
    onFile?.(index + 1, first.length);
    return read;
  });
  const facts = relateDates(alone.flatMap(({ telling }) => telling));
  let at = 0;
  const read = alone.map((file, index) => {
    const own = facts.slice(at, (at += file.telling.length));
    return own.every((proved) => proved.length === 0)
      ? file
      : readStatements(first[index]!, vocabulary, authority, own);
  });
  return [...name(read), ...copies].toSorted((a, b) => (a.file < b.file ? -1 : 1));

  /** Lay decisions over the statements and give them their ids; an id is minted from what was decided. */
  function name(all: readonly FileStatements[]): FileReading[] {
    const rows = all.flatMap(({ file, interpreted }) =>
      interpreted.map((one) => ({ file, alone: interpreted.length === 1, one })),
    );
    const unnamed = rows.map(({ file, one }): Unnamed => ({ ...one.statement, file, anchors: one.anchors }));
    const before = assignIds(unnamed, known);
    const meant = rows.map(({ file, alone: single }, index) => decisionsFor(decisions, file, before[index]!, single));
    const decided = rows.map(({ one }, index) => applyDecisions(one.statement, meant[index]!));
    const pinned = new Set(decisions.flatMap(({ statement }) => statement ?? []));
    const keep = [
      ...known,
      ...rows.flatMap(({ file, one }, index) =>
        pinned.has(before[index]!) ? [{ id: before[index]!, file, anchors: one.anchors }] : [],
      ),
    ];
    const ids = assignIds(
      decided.map((statement, index): Unnamed => ({
        ...statement,
        file: rows[index]!.file,
        anchors: rows[index]!.one.anchors,
      })),
      keep,
    );
    const byFile = Map.groupBy(rows.keys(), (index) => rows[index]!.file);
    const home = (file: string, line: number) =>
      byFile
        .get(file)
        ?.find(
          (index) => rows[index]!.one.statement.raw.lines[0] <= line && line <= rows[index]!.one.statement.raw.lines[1],
        );
    const linked = (evidence: Evidence, { elsewhere }: Interpreted): Evidence => {
      const there = elsewhere.get(evidence);
      const index = there && home(there.file, there.line);
      return index === undefined ? evidence : { ...evidence, statement: ids[index]! };
    };
    const unrelated = decided.map((statement, index): Unrelated => ({
      id: ids[index]!,
      ...statement,
      evidence: statement.evidence.map((evidence) => linked(evidence, rows[index]!.one)),
    }));
    const relations = relateTexts(unrelated.map((statement, index) => ({ statement, notes: rows[index]!.one.notes })));
    const statements = unrelated.map((statement, index): Statement => ({
      ...statement,
      relations: [...relations[index]!],
    }));
    return all.map(({ file, sha256: digest, encoding, lines, leftOut, messages, interpreted }) => ({
      file,
      statements: (byFile.get(file) ?? []).map((index) => statements[index]!),
      report: { file, sha256: digest, encoding, lines, leftOut: [...leftOut] },
      candidates: interpreted.flatMap(({ candidates }) => candidates),
      messages: [
        ...unanswered(messages, interpreted.length === 1 ? meant[byFile.get(file)![0]!]! : []),
        ...(byFile.get(file) ?? []).flatMap((index) => unanswered(rows[index]!.one.messages, meant[index]!)),
      ],
    }));
  }
}

/** Files with the bytes of an earlier one hold nothing of their own. */
function setCopiesAside(files: readonly RawFile[]): { first: readonly RawFile[]; copies: readonly FileReading[] } {
  const originals = new Map<string, string>();
  const first: RawFile[] = [];
  const copies: FileReading[] = [];
  for (const raw of files) {
    const { bytes } = raw;
    const digest = sha256(bytes);
    const original = originals.get(digest);
    if (original === undefined || bytes.length === 0) {
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
