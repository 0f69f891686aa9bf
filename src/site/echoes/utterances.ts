import { anchorBlocks } from '../../statement/anchors.ts';
import { type SaidStretch, saidStretches } from '../../statement/said.ts';
import type { Named, Statement } from '../../statement/schema.ts';
import { surnameKey } from '../../statement/words.ts';

/** A stretch of a paragraph in one utterance. */
export interface Utterance {
  readonly statement: Statement;
  readonly anchor: string;
  /** The paragraph's words, and UTF-16 offsets into them. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly speaker: Named;
  /** Who is told apart by: the last word of the name. */
  readonly key: string;
  /** They stand between quotation marks in somebody else's words, or in a report. */
  readonly quoted: boolean;
}

/** All utterances of a statement. What somebody quotes in a turn or a speech stands twice: in the utterance of both. */
export function utterancesOf(statement: Statement): readonly Utterance[] {
  const said = saidStretches(statement).map((stretch) => toUtterance(statement, stretch));
  const own = new Set(said.filter(({ quoted }) => !quoted).map(({ anchor }) => anchor));
  const texts = new Map(
    anchorBlocks(statement.body).flatMap(({ block, anchor }) =>
      anchor === null ? [] : [[anchor, block.text] as const],
    ),
  );
  const quoted = statement.quotations.flatMap(({ paragraph, start, end, kind, speaker }): readonly Utterance[] => {
    const text = texts.get(paragraph);
    // Those of a report are among what is said.
    if (kind === 'term' || speaker === null || text === undefined || !own.has(paragraph)) return [];
    const key = surnameKey(speaker.name);
    return [{ statement, anchor: paragraph, text, start, end, speaker, key, quoted: true }];
  });
  return [...said, ...quoted];
}

function toUtterance(statement: Statement, { block, anchor, start, end, speaker, quoted }: SaidStretch): Utterance {
  const { text } = statement.body[block]!;
  return { statement, anchor, text, start, end, speaker, key: surnameKey(speaker.name), quoted };
}
