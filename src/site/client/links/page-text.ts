import type { StatementOnPage } from '../../links/judge-link.ts';
import type { Range as Stretch } from '../../links/judge-link.ts';
import type { Passage } from '../../links/word-link.ts';

/** A statement's words as they stand in the page: offsets into them are offsets into what was printed. */

const PARAGRAPHS = '.words p[id^="p-"]';

/** The element that stands at an anchor; null where there is none, or an address of before that only leads to another. */
export function elementAt(page: Document, anchor: string): HTMLElement | null {
  const element = page.getElementById(anchor);
  return element === null || element.matches('[data-was]') ? null : element;
}

/** What the page shows of a statement. */
export function readPage(page: Document): StatementOnPage {
  const idsOf = (selector: string) => [...page.querySelectorAll(selector)].map(({ id }) => id);
  return {
    paragraphs: [...page.querySelectorAll(PARAGRAPHS)].map(({ id, textContent }) => ({
      anchor: id,
      words: textContent,
    })),
    turns: idsOf('.words section[id^="t-"]'),
    quotations: idsOf('.words q[id^="q-"]'),
  };
}

/** The passage that a range of the page takes in; null where it has no words of the statement. */
export function passageIn(page: Document, range: Range): Passage | null {
  const touched = [...page.querySelectorAll<HTMLElement>(PARAGRAPHS)].filter((one) => range.intersectsNode(one));
  const [first, last] = [touched[0], touched.at(-1)];
  if (!first || !last) return null;
  return {
    from: first.id,
    start: first.contains(range.startContainer) ? offsetIn(first, range.startContainer, range.startOffset) : 0,
    to: last.id,
    end: last.contains(range.endContainer)
      ? offsetIn(last, range.endContainer, range.endOffset)
      : last.textContent.length,
  };
}

function offsetIn(paragraph: HTMLElement, node: Node, offset: number): number {
  const before = paragraph.ownerDocument.createRange();
  before.setStart(paragraph, 0);
  before.setEnd(node, offset);
  return before.toString().length;
}

/** The range of a stretch of a paragraph; null where it stands no more. */
export function rangeOf(page: Document, { anchor, start, end }: Stretch): Range | null {
  const paragraph = elementAt(page, anchor);
  if (!paragraph) return null;
  const range = page.createRange();
  range.selectNodeContents(paragraph);
  const walker = page.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  let offset = 0;
  let begun = false;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.nodeValue!.length;
    if (!begun && start < offset + length) {
      range.setStart(node, start - offset);
      begun = true;
    }
    if (begun && end <= offset + length) {
      range.setEnd(node, end - offset);
      break;
    }
    offset += length;
  }
  return begun ? range : null;
}
