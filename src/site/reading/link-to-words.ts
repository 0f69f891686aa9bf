import { anchorBlocks } from '../../statement/anchors.ts';
import type { Statement } from '../../statement/schema.ts';
import { statementUrl } from '../address.ts';
import { makeAddress, type Standing } from '../links/word-link.ts';

const paragraphs = new WeakMap<Pick<Statement, 'body'>, readonly Standing[]>();

function paragraphsOf(statement: Pick<Statement, 'body'>): readonly Standing[] {
  const known = paragraphs.get(statement);
  if (known) return known;
  const found = anchorBlocks(statement.body).flatMap(({ block, anchor }) =>
    block.type === 'paragraph' && anchor !== null ? [{ anchor, words: block.text }] : [],
  );
  paragraphs.set(statement, found);
  return found;
}

/**
 * The address of words in a paragraph, the same as readers copy: whoever opens it is told whether they are still these.
 *
 * @param anchor of the paragraph
 * @param words as printed; where they do not stand there, the address is that of the paragraph
 */
export function linkToWords(statement: Pick<Statement, 'id' | 'body'>, anchor: string, words: string): string {
  const all = paragraphsOf(statement);
  const start = all.find((paragraph) => paragraph.anchor === anchor)?.words.indexOf(words) ?? -1;
  if (start === -1) return statementUrl(statement.id, anchor);
  return makeAddress(statementUrl(statement.id), all, { from: anchor, start, to: anchor, end: start + words.length });
}
