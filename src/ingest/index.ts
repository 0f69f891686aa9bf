import type { VFileMessage } from 'vfile-message';
import { problem } from '../statement/problems.ts';
import type { Statement } from '../statement/schema.ts';
import { sha256 } from '../statement/text.ts';
import { relateDates } from './dates/across.ts';
import { applyDecisions, decisionsFor, unanswered } from './decisions.ts';
import { assignIds, type Unnamed } from './ids.ts';
import { keep, type KeptFile } from './keep.ts';
import { relateTexts } from './relations/relate.ts';
import type { RelatedText } from './relations/text.ts';
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
  const { first, aside } = setCopiesAside(files.toSorted((a, b) => (a.file < b.file ? -1 : 1)));

  // Only what is printed later is kept of a file, not how it was read: an archive may hold many.
  const alone = first.map((one, index) => {
    const read = readAndKeep(one, () => readStatements(one.raw, vocabulary, authority));
    onFile?.(index + 1, first.length);
    return read;
  });
  const facts = relateDates(alone.flatMap(({ telling }) => telling));
  let at = 0;
  const read = alone.map((file, index) => {
    const own = facts.slice(at, (at += file.telling.length));
    return own.every((proved) => proved.length === 0)
      ? file
      : readAndKeep(first[index]!, () => readStatements(first[index]!.raw, vocabulary, authority, own));
  });
  return [...name(read), ...aside].toSorted((a, b) => (a.file < b.file ? -1 : 1));

  function readAndKeep(one: Digested, make: () => FileStatements): KeptFile {
    return keep(readOrSetAside(one, make), context.candidates !== false);
  }

  /** Lay decisions over the statements and give them their ids; an id is minted from what was decided. */
  function name(all: readonly KeptFile[]): FileReading[] {
    const rows = all.flatMap(({ file, kept }) => kept.map((one) => ({ file, alone: kept.length === 1, one })));
    const unnamed = rows.map(({ file, one }): Unnamed => ({ ...one.head, file, anchors: one.anchors }));
    const before = assignIds(unnamed, known);
    const meant = rows.map(({ file, alone: single }, index) => decisionsFor(decisions, file, before[index]!, single));
    const decided = rows.map(({ one }, index) => applyDecisions({ ...one.head, evidence: [] }, meant[index]!));
    const pinned = new Set(decisions.flatMap(({ statement }) => statement ?? []));
    const settled = [
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
      settled,
    );
    const relations = relateTexts(
      decided.map((statement, index): RelatedText => ({
        statement: {
          ...statement,
          id: ids[index]!,
          get body() {
            return rows[index]!.one.body();
          },
          get voices() {
            return rows[index]!.one.voices();
          },
        },
        notes: rows[index]!.one.notes,
      })),
    );
    const byFile = Map.groupBy(rows.keys(), (index) => rows[index]!.file);
    const home = (file: string, line: number) =>
      byFile
        .get(file)
        ?.find((index) => rows[index]!.one.head.raw.lines[0] <= line && line <= rows[index]!.one.head.raw.lines[1]);
    return all.map(({ file, sha256: digest, encoding, lines, leftOut, messages, kept }) => ({
      file,
      get statements() {
        return (byFile.get(file) ?? []).map(whole);
      },
      report: { file, sha256: digest, encoding, lines, leftOut: [...leftOut], ...whyUnread(lines, messages) },
      candidates: kept.flatMap(({ candidates }) => candidates),
      messages: [
        ...unanswered(messages, kept.length === 1 ? meant[byFile.get(file)![0]!]! : []),
        ...(byFile.get(file) ?? []).flatMap((index) => unanswered(rows[index]!.one.messages, meant[index]!)),
      ],
    }));

    function whole(index: number): Statement {
      const { body, voices, rest, elsewhere } = rows[index]!.one;
      const { evidence } = rest();
      const linked = evidence.map((one, place) => {
        const there = elsewhere.get(place);
        const other = there && home(there.file, there.line);
        return other === undefined ? one : { ...one, statement: ids[other]! };
      });
      return {
        ...decided[index]!,
        ...voices(),
        id: ids[index]!,
        evidence: [...decided[index]!.evidence, ...linked],
        body: body(),
        relations: [...relations[index]!],
      };
    }
  }
}

/** Of a file of which nothing could be read, why; an empty one is none. */
function whyUnread(lines: number, messages: readonly VFileMessage[]): { setAside?: string } {
  const why = lines === 0 ? messages.find(({ fatal }) => fatal) : undefined;
  return why ? { setAside: why.reason } : {};
}

/** A raw file with the digest of its bytes. */
interface Digested {
  readonly raw: RawFile;
  readonly digest: string;
}

/** What a file gives; where reading it breaks down, the file is set aside and told: one bad text stops no other. */
function readOrSetAside({ raw: { file }, digest }: Digested, read: () => FileStatements): FileStatements {
  try {
    return read();
  } catch (error) {
    const messages = [problem('file-unread', { file }, `Expected to read the file: ${wordsOf(error)}`)];
    return { file, sha256: digest, encoding: null, lines: 0, leftOut: [], messages, interpreted: [], telling: [] };
  }
}

const wordsOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** Files with the bytes of an earlier one hold nothing of their own; one whose bytes cannot be had is told. */
function setCopiesAside(files: readonly RawFile[]): {
  first: readonly Digested[];
  aside: readonly FileReading[];
} {
  const originals = new Map<string, string>();
  const first: Digested[] = [];
  const aside: FileReading[] = [];
  const setAside = (
    file: string,
    message: VFileMessage,
    report: Pick<FileReading['report'], 'sha256' | 'duplicateOf' | 'setAside'>,
  ) =>
    aside.push({
      file,
      statements: [],
      report: { file, encoding: null, lines: 0, leftOut: [], ...report },
      candidates: [],
      messages: [message],
    });
  for (const raw of files) {
    const { file } = raw;
    try {
      const { bytes } = raw;
      const digest = sha256(bytes);
      const original = originals.get(digest);
      if (original === undefined || bytes.length === 0) {
        originals.set(digest, file);
        first.push({ raw, digest });
      } else
        setAside(file, problem('file-duplicate', { file }, `Found the same bytes as in ${original}`), {
          sha256: digest,
          duplicateOf: original,
        });
    } catch (error) {
      const message = problem('file-unread', { file }, `Expected to read the file: ${wordsOf(error)}`);
      setAside(file, message, { sha256: '', setAside: message.reason });
    }
  }
  return { first, aside };
}
