import type { Block } from './schema.ts';
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
  const seen = new Map<string, number>();
  const unique = (anchor: string) => {
    const count = (seen.get(anchor) ?? 0) + 1;
    seen.set(anchor, count);
    return count === 1 ? anchor : `${anchor}-${count}`;
  };
  let turn: string | null = null;
  return body.map((block, index) => {
    if (block.type === 'subheading') return { block, anchor: null, turn };
    if (block.type === 'paragraph') return { block, anchor: unique(`p-${digest(block.text)}`), turn };
    turn = unique(`t-${digest(turnWords(body, index))}`);
    return { block, anchor: turn, turn };
  });
}

/** The label of the turn that starts at `index`, and its words, one line each. */
function turnWords(body: readonly Block[], index: number): string {
  const next = body.findIndex((block, i) => i > index && block.type === 'turn');
  return body
    .slice(index, next === -1 ? undefined : next)
    .map((block) => block.text)
    .join('\n');
}
