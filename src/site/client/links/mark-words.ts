/** The name of our highlight; the style sheet says how it looks. */
const NAME = 'link-words';

/**
 * Mark stretches of the page, and nothing else: what was marked before is so no more. Where the browser can, without
 * touching the text (CSS Custom Highlight API); else by `<mark>` around each piece of text.
 */
export function markWords(page: Document, ranges: readonly Range[]): void {
  unmark(page);
  if (ranges.length === 0) return;
  if ('highlights' in CSS) CSS.highlights.set(NAME, new Highlight(...ranges));
  else for (const range of ranges) wrap(page, range);
}

function unmark(page: Document): void {
  if ('highlights' in CSS) CSS.highlights.delete(NAME);
  for (const mark of page.querySelectorAll(`mark.${NAME}`)) {
    const parent = mark.parentElement;
    mark.replaceWith(...mark.childNodes);
    parent?.normalize();
  }
}

function wrap(page: Document, range: Range): void {
  const root = range.commonAncestorContainer;
  const walker = page.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = root.nodeType === Node.TEXT_NODE ? [root as Text] : [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (range.intersectsNode(node)) nodes.push(node as Text);
  const { startContainer, startOffset, endContainer, endOffset } = range;
  for (const node of nodes) {
    const start = node === startContainer ? startOffset : 0;
    const end = node === endContainer ? endOffset : node.length;
    if (start >= end) continue;
    const piece = page.createRange();
    piece.setStart(node, start);
    piece.setEnd(node, end);
    const mark = page.createElement('mark');
    mark.className = NAME;
    piece.surroundContents(mark);
  }
}
