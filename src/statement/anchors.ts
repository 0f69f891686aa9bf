import type { Block, Quotation, Statement } from './schema.ts';
import { digest } from './text.ts';

/** A block of the body with its anchor; subheadings have none. `turn` is the anchor of the turn it belongs to. */
export interface Anchored {
  readonly block: Block;
  readonly anchor: string | null;
  readonly turn: string | null;
}

/**
 * Give every paragraph and turn its anchor: `p-` or `t-` and a digest of its words.
 *
 * An anchor made from words survives whatever is put in before it, and proves what it points to. A turn's
 * digest takes its label and all its words. Where the same words come again in one statement, the second
 * has `-2`, the third `-3`.
 */
export function anchorBlocks(body: readonly Block[]): readonly Anchored[] {
  const unique = counter();
  let turn: string | null = null;
  return body.map((block, index) => {
    if (block.type === 'subheading') return { block, anchor: null, turn };
    if (block.type === 'paragraph') return { block, anchor: unique(`p-${digest(block.text)}`), turn };
    turn = unique(`t-${digest(turnWords(body, index))}`);
    return { block, anchor: turn, turn };
  });
}

/** A quotation with its address: its anchor, and where its words stand. */
export interface AnchoredQuotation {
  readonly anchor: string;
  readonly quotation: Quotation;
}

/**
 * Give every quotation its anchor: `q-` and a digest of the words between its marks, told apart by numbers where the same
 * words are quoted again. Names and scare quotes (`term`) are nobody's speech and have none.
 *
 * The anchor depends on the words alone: that somebody else turns out to have said them does not change it.
 */
export function anchorQuotations({
  body,
  quotations,
}: Pick<Statement, 'body' | 'quotations'>): readonly AnchoredQuotation[] {
  if (quotations.length === 0) return [];
  const unique = counter();
  const words = new Map(anchorBlocks(body).map(({ block, anchor }) => [anchor, block.text]));
  return quotations.flatMap((quotation) => {
    const { paragraph, start, end, kind } = quotation;
    const said = words.get(paragraph)?.slice(start, end) ?? '';
    return kind === 'term' || said === '' ? [] : [{ anchor: unique(`q-${digest(said)}`), quotation }];
  });
}

/** An anchor without the number that tells it from others of the same words: `p-7k2mqd` of `p-7k2mqd-2`. */
export function sameWords(anchor: string): string {
  return anchor.split('-', 2).join('-');
}

/** Numbers what comes again, from the second on. */
function counter(): (anchor: string) => string {
  const seen = new Map<string, number>();
  return (anchor) => {
    const count = (seen.get(anchor) ?? 0) + 1;
    seen.set(anchor, count);
    return count === 1 ? anchor : `${anchor}-${count}`;
  };
}

/** The label of the turn that starts at `index`, and its words, one line each. */
function turnWords(body: readonly Block[], index: number): string {
  const next = body.findIndex((block, i) => i > index && block.type === 'turn');
  return body
    .slice(index, next === -1 ? undefined : next)
    .map((block) => block.text)
    .join('\n');
}
