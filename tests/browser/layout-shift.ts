import type { Browser } from 'playwright-core';

/** How far what a reader looks at moves while a page loads. */
export interface LayoutShift {
  /** Sum of the scores of all shifts (Layout Instability API): part of the window that moved, by how far. */
  readonly score: number;
  /** What moved, largest first: score, elements with the place that each went to. */
  readonly moved: readonly string[];
}

export interface Load {
  readonly width: number;
  /** Language that the reader chose before, by its tag; null: none. */
  readonly lang?: string | null;
}

/** How long after its page each kind of file comes, in milliseconds: what is small and asked for first comes first. */
const LATE: readonly (readonly [files: RegExp, ms: number])[] = [
  [/\.css$/u, 150],
  [/\.js$/u, 400],
  [/\.woff2$/u, 900],
  [/\.json$/u, 400],
];

/**
 * Open a page as over a slow line, on which scripts, faces and words come well after the page itself, and measure what moves
 * until nothing is on its way any more. Words of another language count as being in time, however long they take. Pages in Arabic are measured on machines that have Arabic letters alone: others show boxes
 * of another width until the face comes.
 *
 * @throws Error where the address has no page
 */
export async function layoutShift(
  browser: Browser,
  address: string,
  { width, lang = null }: Load,
): Promise<LayoutShift> {
  const context = await browser.newContext({ viewport: { width, height: 800 }, reducedMotion: 'reduce' });
  context.setDefaultTimeout(120_000);
  const page = await context.newPage();
  if (lang !== null) {
    await page.addInitScript((chosen) => {
      localStorage.setItem('language', chosen);
      // A page shows what it has when its words are not there in time: on a busy machine they never would be.
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('[data-reword] body { animation: none !important }');
      document.adoptedStyleSheets = [sheet];
    }, lang);
  }
  for (const [files, ms] of LATE)
    await page.route(files, async (route) => {
      await new Promise((done) => setTimeout(done, ms));
      await route.continue();
    });
  const response = await page.goto(address, { waitUntil: 'networkidle' });
  if (response && !response.ok()) throw new Error(`Expected a page at ${address}, got ${response.status()}.`);
  const found = await page.evaluate(async () => {
    await document.fonts.ready;
    // Two frames: what came last has been drawn.
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    interface Shift extends PerformanceEntry {
      readonly value: number;
      readonly hadRecentInput: boolean;
      readonly sources: readonly { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
    }
    const shifts = await new Promise<readonly Shift[]>((done) => {
      const seen: Shift[] = [];
      new PerformanceObserver((list) => seen.push(...(list.getEntries() as Shift[]))).observe({
        type: 'layout-shift',
        buffered: true,
      });
      setTimeout(() => done(seen), 200);
    });
    const named = (node: Node | null) => {
      const element = node instanceof Element ? node : node?.parentElement;
      return element ? [element.localName, ...element.classList].join('.') : 'something';
    };
    const place = ({ x, y, width: w, height: h }: DOMRect) => [x, y, w, h].map(Math.round).join(' ');
    return {
      score: shifts.reduce((sum, { value }) => sum + value, 0),
      moved: shifts
        .toSorted((a, b) => b.value - a.value)
        .map(
          ({ value, startTime, sources }) =>
            `${value.toFixed(4)} at ${Math.round(startTime)} ms: ${sources
              .map(
                ({ node, previousRect, currentRect }) =>
                  `${named(node)} ${place(previousRect)} → ${place(currentRect)}`,
              )
              .join(', ')}`,
        ),
    };
  });
  await context.close();
  return found;
}
