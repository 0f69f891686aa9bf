import type { FileReading } from '../../src/ingest/types.ts';
import { anchorBlocks } from '../../src/statement/anchors.ts';
import type { Authority } from '../../src/statement/authority.ts';
import type {
  Evidence,
  Kind,
  Named,
  Quotation,
  Relation,
  Speaker,
  Statement,
  Turn,
} from '../../src/statement/schema.ts';
import { recordOf, sourceName } from '../../src/statement/source.ts';

/** A statement as `ingest --json` prints it, for other programs. Its form is a promise: properties are added, never changed. */
export interface StatementRecord {
  readonly raw: Statement['raw'];
  readonly title: string;
  readonly kind: Kind;
  readonly excerpt: boolean;
  readonly date: string | null;
  readonly published: string | null;
  readonly captured: string | null;
  readonly speakers: readonly Speaker[];
  /** Its name. */
  readonly institution: string | null;
  /** `id` is null where the authority has no such source: the name is the one printed. */
  readonly source: Named | null;
  readonly place: string | null;
  readonly lang: string;
  /** A narrative turn has no label. */
  readonly turns: readonly {
    readonly label: string;
    readonly speaker: Named | null;
    readonly kind: Turn['kind'];
    readonly text: string;
  }[];
  readonly quotes: readonly {
    readonly text: string;
    readonly speaker: Named | null;
    readonly kind: Quotation['kind'];
  }[];
  /** The words without labels of turns, a blank line between paragraphs. */
  readonly body: string;
  readonly evidence: readonly Evidence[];
  /** How it stands to other statements of the same run, by their ids. */
  readonly relations: readonly Relation[];
  /** What ingest told of the raw file. */
  readonly problems: readonly { readonly code: string; readonly line: number | null; readonly message: string }[];
}

/**
 * A statement with its names spelled out.
 *
 * @param authority has the names of sources
 * @param reading the raw file's, for its messages
 */
export function toRecord(
  statement: Statement,
  authority: Authority,
  reading: Pick<FileReading, 'messages'>,
): StatementRecord {
  const {
    raw,
    title,
    kind,
    excerpt,
    date,
    published,
    captured,
    speakers,
    institution,
    source,
    place,
    lang,
    body,
    evidence,
    relations,
  } = statement;
  const publisher = sourceName(source, (wanted) => authority.sources.find(({ id }) => id === wanted));
  return {
    raw: { file: raw.file, sha256: raw.sha256, lines: raw.lines },
    title,
    kind,
    excerpt,
    date,
    published,
    captured,
    speakers: speakers.map(({ id, name, role }) => ({ id, name, role })),
    institution: institution?.name ?? null,
    source: publisher === null ? null : { id: recordOf(source), name: publisher },
    place,
    lang,
    turns: toTurns(statement),
    quotes: toQuotes(statement),
    body: body
      .filter(({ type }) => type !== 'turn')
      .map(({ text }) => text)
      .join('\n\n'),
    evidence,
    relations,
    problems: reading.messages.map(({ ruleId, line, reason }) => ({
      code: ruleId ?? '',
      line: line ?? null,
      message: reason,
    })),
  };
}

/** Each turn that the body prints, with the words below its label. */
function toTurns({ body, turns }: Statement): StatementRecord['turns'] {
  const anchored = anchorBlocks(body);
  const known = new Map(turns.map((turn) => [turn.turn, turn]));
  return anchored.flatMap(({ block, anchor }) => {
    if (block.type !== 'turn' || anchor === null) return [];
    const words = anchored
      .filter(({ block: { type }, turn }) => type === 'paragraph' && turn === anchor)
      .map(({ block: { text } }) => text);
    const { speaker = null, kind = 'speech' } = known.get(anchor) ?? {};
    return [
      { label: kind === 'narrative' ? '' : block.text, speaker: toNamed(speaker), kind, text: words.join('\n\n') },
    ];
  });
}

/** Quotations with their words; one that runs over several paragraphs is one. */
function toQuotes({ body, quotations }: Statement): StatementRecord['quotes'] {
  const words = new Map(anchorBlocks(body).map(({ block, anchor }) => [anchor, block.text]));
  const quotes: { text: string; speaker: Named | null; kind: Quotation['kind'] }[] = [];
  for (const { paragraph, start, end, kind, speaker, continues } of quotations) {
    const text = (words.get(paragraph) ?? '').slice(start, end);
    const before = continues ? quotes.at(-1) : undefined;
    if (before) before.text += `\n\n${text}`;
    else quotes.push({ text, speaker: toNamed(speaker), kind });
  }
  return quotes;
}

const toNamed = (named: Named | null): Named | null => named && { id: named.id, name: named.name };
