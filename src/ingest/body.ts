import { anchorBlocks } from '../statement/anchors.ts';
import type { Block } from '../statement/schema.ts';
import type { Item } from './types.ts';

/** The body of a statement, and where the item's paragraphs and turns are in it. */
export interface Body {
  readonly blocks: readonly Block[];
  /** Anchor of each paragraph of the item, by its index. */
  readonly paragraphs: readonly string[];
  /** Anchor of each turn of the item, by its index. */
  readonly turns: readonly string[];
}

/** Whether the turns before a paragraph that belongs to none are over: a mark above it ends what was recorded. */
const isOver = (turns: Item['turns'], from: number, line: number) =>
  turns.slice(from).some((turn) => turn.kind === 'narrative' && turn.line <= line);

/** Put an item's subheadings, turn labels and paragraphs in the order of the text. */
export function makeBody(item: Pick<Item, 'paragraphs' | 'subheadings' | 'turns'>): Body {
  const blocks: Block[] = [];
  let heading = 0;
  let turn = 0;
  const label = (upTo: number) => {
    for (; turn < upTo; turn++) blocks.push({ type: 'turn', text: item.turns[turn]!.label });
  };
  for (const paragraph of item.paragraphs) {
    for (; heading < item.subheadings.length && item.subheadings[heading]!.number < paragraph.lines[0]; heading++) {
      while (turn < item.turns.length && item.turns[turn]!.line < item.subheadings[heading]!.number) label(turn + 1);
      blocks.push({ type: 'subheading', text: item.subheadings[heading]!.text });
    }
    if (paragraph.turn !== null) label(paragraph.turn + 1);
    else while (isOver(item.turns, turn, paragraph.lines[0])) label(turn + 1);
    blocks.push({ type: 'paragraph', text: paragraph.text });
  }
  label(item.turns.length);
  for (; heading < item.subheadings.length; heading++)
    blocks.push({ type: 'subheading', text: item.subheadings[heading]!.text });
  const anchored = anchorBlocks(blocks);
  const anchorsOf = (type: Block['type']) =>
    anchored.filter(({ block }) => block.type === type).map(({ anchor }) => anchor!);
  return { blocks, paragraphs: anchorsOf('paragraph'), turns: anchorsOf('turn') };
}
