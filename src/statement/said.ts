import { anchorBlocks } from './anchors.ts';
import type { Named, Statement } from './schema.ts';

/** Somebody's own words inside a paragraph. */
export interface SaidStretch {
  /** Index into the statement's body. */
  readonly block: number;
  /** Anchor of the paragraph. */
  readonly anchor: string;
  /** UTF-16 offsets into the paragraph's words. */
  readonly start: number;
  readonly end: number;
  readonly speaker: Named;
  /** Direct speech inside a report; else the statement is the speaker's own. */
  readonly quoted: boolean;
}

/** Texts that tell what somebody said: only what stands between quotation marks is theirs. */
const TELLING: ReadonlySet<Statement['kind']> = new Set(['report', 'article']);

/**
 * Who says what in a statement, in the order of the text: each turn is its speaker's; a text without turns is the words of
 * the one who speaks in it, but of a report only the quotations are. Where it is not known whose words they are, they are left out.
 */
export function saidStretches(
  statement: Pick<Statement, 'kind' | 'speakers' | 'institution' | 'turns' | 'quotations' | 'body'>,
): readonly SaidStretch[] {
  const { kind, turns, quotations, body } = statement;
  const speakerOf = new Map(turns.map((turn) => [turn.turn, turn.kind === 'narrative' ? null : turn.speaker]));
  const quotationsOf = Map.groupBy(quotations, ({ paragraph }) => paragraph);
  const alone = turns.length === 0 && !TELLING.has(kind) ? soleSpeaker(statement) : null;
  return anchorBlocks(body).flatMap(({ block, anchor, turn }, index): readonly SaidStretch[] => {
    if (block.type !== 'paragraph' || anchor === null) return [];
    const own = turn === null ? alone : (speakerOf.get(turn) ?? null);
    if (own) return [{ block: index, anchor, start: 0, end: block.text.length, speaker: own, quoted: false }];
    return (quotationsOf.get(anchor) ?? []).flatMap(({ start, end, kind: form, speaker }) =>
      form === 'term' || speaker === null ? [] : [{ block: index, anchor, start, end, speaker, quoted: true }],
    );
  });
}

function soleSpeaker({ speakers, institution }: Pick<Statement, 'speakers' | 'institution'>): Named | null {
  const [first, second] = speakers;
  if (first !== undefined) return second === undefined ? first : null;
  return institution;
}
