import { anchorBlocks } from '../statement/anchors.ts';
import type { Quotation, Statement, Turn } from '../statement/schema.ts';
import { isQuotedWhole, splitQuotations, type Segment } from './quotation-spans.ts';

/** A paragraph to be laid out. Its segments joined are its words. */
export interface ParagraphLayout {
  readonly type: 'paragraph';
  readonly anchor: string;
  /** Its number in the statement, from 1. */
  readonly number: number;
  readonly segments: readonly Segment[];
  /** Direct speech from end to end. */
  readonly quoted: boolean;
}

export interface SubheadingLayout {
  readonly type: 'subheading';
  readonly text: string;
}

/** A turn with all that was said in it, or the words before the first turn. */
export interface SectionLayout {
  readonly turn: {
    readonly anchor: string;
    readonly label: string;
    readonly kind: Turn['kind'];
    readonly speaker: Turn['speaker'];
  } | null;
  readonly parts: readonly (ParagraphLayout | SubheadingLayout)[];
}

/** The body of a statement as sections, in the order of the text. */
export function layOutBody({
  body,
  turns,
  quotations,
}: Pick<Statement, 'body' | 'turns' | 'quotations'>): readonly SectionLayout[] {
  const turnOf = new Map(turns.map((turn) => [turn.turn, turn]));
  const quotationsOf = Map.groupBy(quotations, ({ paragraph }) => paragraph);
  const sections: { turn: SectionLayout['turn']; parts: (ParagraphLayout | SubheadingLayout)[] }[] = [];
  let number = 0;
  for (const { block, anchor } of anchorBlocks(body)) {
    if (block.type === 'turn') {
      const known = turnOf.get(anchor!);
      sections.push({
        turn: { anchor: anchor!, label: block.text, kind: known?.kind ?? 'speech', speaker: known?.speaker ?? null },
        parts: [],
      });
      continue;
    }
    if (sections.length === 0) sections.push({ turn: null, parts: [] });
    const { parts } = sections.at(-1)!;
    if (block.type === 'subheading') parts.push({ type: 'subheading', text: block.text });
    else parts.push(layOutParagraph(block.text, anchor!, ++number, quotationsOf.get(anchor!) ?? []));
  }
  return sections;
}

function layOutParagraph(
  text: string,
  anchor: string,
  number: number,
  quotations: readonly Quotation[],
): ParagraphLayout {
  const segments = splitQuotations(text, quotations);
  return { type: 'paragraph', anchor, number, segments, quoted: isQuotedWhole(segments) };
}
