import { anchorBlocks, type AnchoredQuotation, anchorQuotations } from '../../statement/anchors.ts';
import type { Quotation, Statement, Turn } from '../../statement/schema.ts';
import { isQuotedWhole, splitQuotations, type Segment } from './quotation-spans.ts';

/** A stretch of a paragraph; a quotation has its own address. */
export interface AddressedSegment extends Segment {
  readonly anchor: string | null;
}

/** A paragraph to be laid out. Its segments joined are its words. */
export interface ParagraphLayout {
  readonly type: 'paragraph';
  readonly anchor: string;
  /** Its number in the statement, from 1. */
  readonly number: number;
  readonly segments: readonly AddressedSegment[];
  /** Addresses of quotations that stand inside other ones and are not set off. */
  readonly within: readonly string[];
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
  const quotationsOf = Map.groupBy(anchorQuotations({ body, quotations }), ({ quotation: { paragraph } }) => paragraph);
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
  quotations: readonly AnchoredQuotation[],
): ParagraphLayout {
  const addresses = new Map<Quotation | null, string>(quotations.map((one) => [one.quotation, one.anchor]));
  const segments = splitQuotations(
    text,
    quotations.map(({ quotation }) => quotation),
  );
  const shown = new Set(segments.map(({ quotation }) => quotation));
  return {
    type: 'paragraph',
    anchor,
    number,
    segments: segments.map((segment) => ({ ...segment, anchor: addresses.get(segment.quotation) ?? null })),
    within: quotations.flatMap((one) => (shown.has(one.quotation) ? [] : [one.anchor])),
    quoted: isQuotedWhole(segments),
  };
}
