import type { Page } from 'playwright-core';

/** Where the focus stands. */
export interface Stop {
  /** What a reader would call it: its tag and its words, `a “Speakers”`. */
  readonly name: string;
  /** Its tag and classes within those of what holds it: stops of one kind are styled alike. */
  readonly kind: string;
  /** The same number for the same element, as long as its page is open. */
  readonly id: number;
  /** Does it come after what had the focus before, in the order of the document? */
  readonly after: boolean;
  /** Can some of it be seen: in the window, and under nothing else? */
  readonly seen: boolean;
}

/** What the page keeps for `focused` between two looks. */
interface Kept {
  elementIds: Map<Element, number>;
  hadFocus: Element | undefined;
  /** Numbers of the elements that had the focus on the way back. */
  back: number[];
}

/** Where the focus stands; null where nothing has it. */
export function focused(page: Page): Promise<Stop | null> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return null;
    const kept = globalThis as unknown as Kept;
    kept.elementIds ??= new Map();
    const id = kept.elementIds.get(element) ?? kept.elementIds.size;
    kept.elementIds.set(element, id);
    const before = kept.hadFocus;
    kept.hadFocus = element;

    // What has no width of its own shows beside itself: hence the six pixels.
    const seen = [...element.getClientRects()].some(({ left, right, top, bottom }) =>
      [left + 6, (left + right) / 2, left - 6].some((x) =>
        [(top + bottom) / 2, bottom - 6].some((y) => element.contains(document.elementFromPoint(x, y))),
      ),
    );
    const classes = (one: Element | null) => (one === null ? '' : [one.localName, ...one.classList].join('.'));
    const words = element.getAttribute('aria-label') ?? (element.innerText || element.id || element.className);
    return {
      name: `${element.localName} “${words.replaceAll(/\s+/gu, ' ').slice(0, 50)}”`,
      kind: `${classes(element.parentElement)}>${classes(element)}`,
      id,
      after: !before?.isConnected || (before.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
      seen,
    };
  });
}

/** Names of everything that shows on a page and can be operated, though the focus was never there. */
export function neverFocused(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')].flatMap(
      (element) =>
        (globalThis as unknown as Kept).elementIds?.has(element) ||
        element.matches(':disabled, [type="hidden"], [inert] *') ||
        !element.checkVisibility({ visibilityProperty: true })
          ? []
          : [`${element.localName} “${element.innerText.slice(0, 50)}” in ${element.parentElement?.className}`],
    ),
  );
}

/**
 * Where the focus went up the page within one block (a list, a table, a form, a part), though not to the next column: pairs of
 * names. Measured with nothing scrolled, for what stays in view while the page moves.
 */
export function upward(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const elements = [...((globalThis as unknown as Kept).elementIds ?? new Map<Element, number>()).keys()];
    for (const one of document.querySelectorAll('*')) if (one.scrollTop > 0) one.scrollTop = 0;
    scrollTo(0, 0);
    const fromRight = getComputedStyle(document.documentElement).direction === 'rtl';
    const block = (element: Element) =>
      element.closest('ul, ol, table, form, nav, aside, section, header, footer, main');
    return elements.flatMap((element, index) => {
      const before = elements[index - 1];
      if (!before || block(before) !== block(element)) return [];
      const [one, other] = [before.getBoundingClientRect(), element.getBoundingClientRect()];
      const nextColumn = fromRight ? other.right < one.left + 2 : other.left > one.right - 2;
      return other.bottom > one.top || nextColumn ? [] : [`“${before.textContent}” → “${element.textContent}”`];
    });
  });
}

/** More stops than any page of the sample has. */
const MOST = 1200;

/**
 * Press Tab until the focus has gone through the page once, or comes where it was before.
 *
 * @param at called at each stop
 */
export async function walk(page: Page, at: (stop: Stop) => Promise<void>): Promise<readonly Stop[]> {
  const stops = new Map<number, Stop>();
  while (stops.size < MOST) {
    await page.keyboard.press('Tab');
    const stop = await focused(page);
    if (stop === null || stops.has(stop.id)) return [...stops.values()];
    await at(stop);
    stops.set(stop.id, stop);
  }
  throw new Error(`The focus has not been through ${page.url()} after ${MOST} presses of Tab.`);
}

/**
 * Press Shift+Tab so many times from where a walk has left the page: the numbers of the elements that got the focus, in order; null
 * where the focus is outside of the page after one press more, as it ought to be.
 */
export async function walkBack(page: Page, presses: number): Promise<readonly (number | null)[]> {
  await page.evaluate(() => {
    const kept = globalThis as unknown as Kept;
    const back: number[] = [];
    kept.back = back;
    addEventListener('focusin', ({ target }) => back.push(kept.elementIds.get(target as Element) ?? -1));
  });
  for (let press = 0; press <= presses; press += 1) await page.keyboard.press('Shift+Tab');
  return page.evaluate(() => {
    const { back } = globalThis as unknown as Kept;
    return document.activeElement === document.body ? [...back, null] : back;
  });
}

/** How well the focus is shown. */
export interface Indicator {
  /** Pixels whose contrast between with and without the focus is at least 3 : 1. */
  readonly changed: number;
  /** Pixels of a line of 2 px along its inner edge. */
  readonly needed: number;
}

/**
 * Measure how well the focus is shown, as WCAG 2.2 has it in 2.4.13: two pictures, with and without the focus, compared pixel by
 * pixel. The focus stands again afterwards where it stood.
 */
export async function indicator(page: Page): Promise<Indicator> {
  const { clip, needed } = await page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const box = element.getBoundingClientRect();
    // Of a link over several lines the longest: what is drawn around all of them is at least as long.
    const around = Math.max(
      ...[...element.getClientRects()].map(({ width, height }) => 2 * (Math.floor(width) + Math.floor(height))),
    );
    const [left, top] = [Math.max(0, box.left - 24), Math.max(0, box.top - 24)];
    return {
      // What has no size of its own shows a sign of about 16 pixels.
      needed: 2 * (around === 0 ? 4 * 16 : around) - 16,
      clip: {
        x: left,
        y: top,
        width: Math.min(innerWidth, box.right + 24) - left,
        height: Math.min(innerHeight, box.bottom + 24) - top,
      },
    };
  });
  const picture = async () => (await page.screenshot({ clip, caret: 'hide' })).toString('base64');
  const shown = await picture();
  await page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    Object.assign(globalThis, { hadFocus: element });
    element.blur();
  });
  const plain = await picture();
  await page.evaluate(() => {
    const { hadFocus } = globalThis as unknown as { hadFocus: HTMLElement };
    hadFocus.focus({ preventScroll: true });
  });
  return { changed: await differing(page, shown, plain), needed };
}

/** How many pixels of two pictures (PNG in base 64) differ by a contrast of at least 3 : 1. */
function differing(page: Page, one: string, other: string): Promise<number> {
  return page.evaluate(
    async (pictures) => {
      const [first, second] = await Promise.all(
        pictures.map(async (picture) => {
          const bytes = Uint8Array.from(atob(picture), (sign) => sign.codePointAt(0)!);
          const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
          const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
          canvas.drawImage(image, 0, 0);
          return canvas.getImageData(0, 0, image.width, image.height).data;
        }),
      );
      const linear = (value: number) => (value <= 10 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
      const light = (data: Uint8ClampedArray, at: number) =>
        0.2126 * linear(data[at]!) + 0.7152 * linear(data[at + 1]!) + 0.0722 * linear(data[at + 2]!);
      let count = 0;
      for (let at = 0; at < first!.length; at += 4) {
        const [a, b] = [light(first!, at), light(second!, at)];
        if ((Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05) >= 3) count += 1;
      }
      return count;
    },
    [one, other],
  );
}
