import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../../scripts/lib/look/browser.ts';
import { languageIn, PAGE_KINDS } from '../../scripts/lib/look/page-kinds.ts';
import { makeInterface } from '../../src/site/words/interface.ts';
import { builtPages, kindOf } from './built-pages.ts';
import { focused, indicator, neverFocused, upward, walk, walkBack } from './focus.ts';
import { shownOf } from './shown.ts';
import { drawn, notices, visit } from './visit.ts';

const site = inject('sites').root;
const pages = builtPages(site.folder);
const { statements } = await shownOf(site.archive);
const reported = statements.find(
  ({ title }) => title === 'Tarn is in no hurry over Skerry Strait, the tide is, says foreign minister',
)!;
const transcript = statements.toSorted((a, b) => b.turns.length - a.turns.length)[0]!;
const pathOf = ({ id }: { readonly id: string }) => `statements/${id}/`;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Look at a page with a keyboard, and expect that nothing goes wrong meanwhile. */
async function look(at: (page: Page) => Promise<void>, path: string | null = '', width = 1280): Promise<void> {
  const { page, troubles, close } = await visit(browser, { width, clipboard: true });
  if (path !== null) await page.goto(site.url + path);
  await at(page);
  await close();
  expect(troubles).toEqual([]);
}

/** Wait until what the home page asks for when it is opened stands there: the focus goes through that too. */
async function whole(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('[data-on-this-day] [data-day]')?.textContent !== '');
  await drawn(page);
}

/** What is wrong with the way of the focus through a page; no names of nothing where all is well. */
async function wrong(page: Page, measured: Set<string>): Promise<Readonly<Record<string, readonly string[]>>> {
  const weak: string[] = [];
  const down = await walk(page, async ({ kind, name }) => {
    if (measured.has(kind)) return;
    measured.add(kind);
    const { changed, needed } = await indicator(page);
    if (changed < needed) weak.push(`${kind} ${name}: ${changed} of ${needed} pixels`);
  });
  const [never, up] = [await neverFocused(page), await upward(page)];
  const names = (stops: typeof down) => stops.map(({ name }) => name);
  const back = await walkBack(page, down.length);
  const same = back.join() === [...down.map(({ id }) => id).toReversed(), null].join();
  return {
    'the focus is not shown': weak,
    'the focus is out of sight': names(down.filter(({ seen }) => !seen)),
    'the focus goes back in the page': names(down.filter(({ after }) => !after)),
    'the focus goes up in a list': up,
    'the focus never comes there': never,
    'the way back is another one': same
      ? []
      : back.map((id) => down.find((stop) => stop.id === id)?.name ?? 'something else'),
  };
}

const NOTHING_WRONG = {
  'the focus is not shown': [],
  'the focus is out of sight': [],
  'the focus goes back in the page': [],
  'the focus goes up in a list': [],
  'the focus never comes there': [],
  'the way back is another one': [],
};

describe.each([1280, 360])('at %i pixels, Tab goes through', (width) => {
  const measured = new Set<string>();
  const paths = [
    ...PAGE_KINDS.filter((kind) => kind !== 'search').map(
      (kind) => pages.find((page) => kindOf(page) === kind && languageIn(page.path) === null)!.path,
    ),
    pathOf(reported),
    pathOf(transcript),
    'ar/',
    'ar/speakers/',
  ];
  it.each(paths)('/%s in order, everything once, always seen, and back the same way', async (path) => {
    const { page, close } = await visit(browser, { width });
    await page.goto(site.url + path);
    await whole(page);
    expect(await wrong(page, measured)).toEqual(NOTHING_WRONG);
    expect(await page.evaluate(() => document.documentElement.scrollLeft)).toBe(0);
    await close();
  });
});

const THREE = '<ul><li><a href="#a">One</a></li><li><a href="#b">Two</a></li><li><a href="#c">Three</a></li></ul>';

it.each<[keyof typeof NOTHING_WRONG, string]>([
  ['the focus is not shown', `<style>a:focus-visible { outline: none }</style>${THREE}`],
  ['the focus is not shown', `<style>a:focus-visible { outline: 2px solid #e4e4e4 }</style>${THREE}`],
  ['the focus is out of sight', `<style>li + li a { position: absolute; left: -99rem }</style>${THREE}`],
  ['the focus is out of sight', `<div style="position: fixed; inset: 0; background: white"></div>${THREE}`],
  ['the focus goes back in the page', THREE.replace('<a href="#c"', '<a tabindex="1" href="#c"')],
  ['the focus goes up in a list', `<style>ul { display: flex; flex-direction: column-reverse }</style>${THREE}`],
  ['the focus never comes there', THREE.replace('<a href="#b"', '<a tabindex="-1" href="#b"')],
  [
    'the way back is another one',
    `${THREE}<script>addEventListener('keydown', (event) => event.shiftKey && event.preventDefault())</script>`,
  ],
])('a planted fault is found: %s', async (fault, html) => {
  const { page, close } = await visit(browser);
  await page.setContent(`<html lang="en"><style>:focus-visible { outline: 2px solid }</style>${THREE}</html>`);
  expect(await wrong(page, new Set())).toEqual(NOTHING_WRONG);
  await page.setContent(`<html lang="en"><style>:focus-visible { outline: 2px solid }</style>${html}</html>`);
  expect((await wrong(page, new Set()))[fault]).not.toEqual([]);
  await close();
});

/** Press Tab until something has the focus; everything on the way can be seen. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 300; presses += 1) {
    await page.keyboard.press('Tab');
    const stop = await focused(page);
    expect(stop?.seen ?? true, stop?.name).toBe(true);
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`Tab does not come to ${selector} on ${page.url()}.`);
}

/** Go by Tab to a link and follow it by Enter. */
async function follow(page: Page, selector: string): Promise<string> {
  await tabTo(page, selector);
  const to = await page.evaluate(() => (document.activeElement as HTMLAnchorElement).href);
  await page.keyboard.press('Enter');
  await page.waitForURL(to);
  return to.slice(site.url.length);
}

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const linkTo = (path: string) => `main a[href="${site.base}${path}"]`;
const within = (page: Page, selector: string) =>
  page.evaluate((wanted) => (document.activeElement?.closest(wanted) ?? null) !== null, selector);

describe('with the keyboard alone a reader', () => {
  it('comes from home to the day, reads, cites, goes on in time, to the speaker and to the source', async () => {
    const [year, month, day] = reported.date!.split('-');
    await look(async (page) => {
      await follow(page, linkTo(`${year}/`));
      await follow(page, linkTo(`${year}/${month}/`));
      await follow(page, linkTo(`${year}/${month}/${day}/`));
      await follow(page, linkTo(pathOf(reported)));

      await follow(page, '.doors a[href="#cite"]');
      await tabTo(page, '.cite summary:not(details[open] > *)');
      await page.keyboard.press('Enter');
      await tabTo(page, 'details[open] [data-cite-copy]');
      expect(await within(page, 'details[open]')).toBe(true);
      await page.keyboard.press('Enter');
      await expect.poll(() => notices(page)).not.toBe('');
      const style = await page.evaluate(() => {
        const { dataset } = document.activeElement as HTMLElement;
        return document.querySelector(`[data-cite="${dataset['citeCopy']}"]`)!.textContent;
      });
      await expect.poll(() => clipboard(page)).toBe(style);
      expect(style).toContain(reported.title);

      await tabTo(page, '.cite-files a[href$=".bib"]');
      const download = page.waitForEvent('download');
      await page.keyboard.press('Enter');
      expect(await readFile(await (await download).path(), 'utf8')).toContain(reported.title);

      await follow(page, '.around a[rel="next"]');
      await follow(page, '.around a[rel="prev"]');
      await page.waitForURL(site.url + pathOf(reported));
      await follow(page, '.docket a[href*="/speakers/"]');
      const source = await follow(page, 'main a[href*="/sources/"]');
      expect(kindOf({ path: source, html: '' })).toBe('source');
    });
  });

  it('skips to what the page is there for', async () => {
    for (const [path, first] of [
      ['speakers/', 'main *'],
      [pathOf(transcript), 'article .doors *'],
    ] as const)
      await look(async (page) => {
        await page.keyboard.press('Tab');
        expect(await focused(page)).toMatchObject({ name: expect.stringContaining('To the text'), seen: true });
        await page.keyboard.press('Enter');
        await page.keyboard.press('Tab');
        await expect.poll(() => within(page, first)).toBe(true);
      }, path);
  });

  it('switches the language, and the page stays', async () => {
    await look(async (page) => {
      await tabTo(page, '.languages summary');
      await page.keyboard.press('Enter');
      await follow(page, '.languages a[lang="fr"]');
      expect(page.url()).toBe(`${site.url}fr/speakers/`);
    }, 'speakers/');
    await look(async (page) => {
      await tabTo(page, '.languages summary');
      await page.keyboard.press('Enter');
      await tabTo(page, '.languages a[lang="fr"]');
      await page.keyboard.press('Enter');
      await page.locator('nav').getByText(makeInterface('fr').say('nav.speakers')).waitFor();
      expect(page.url()).toBe(site.url + pathOf(reported));
      // Where the focus was it is still.
      await expect.poll(() => within(page, '.languages')).toBe(true);
    }, pathOf(reported));
  });

  it('types a date', async () => {
    await look(async (page) => {
      await tabTo(page, '.go-to input');
      await page.keyboard.type('12.4.2016');
      await page.keyboard.press('Enter');
      await page.waitForURL(`${site.url}2016/04/12/`);
      expect(await page.locator('h1').innerText()).toContain('12 April 2016');
    }, '2016/');
  });

  it('goes by the contents of a transcript to a turn, and on from there', async () => {
    for (const width of [1280, 360])
      await look(
        async (page) => {
          if (width === 360) {
            await tabTo(page, '.contents summary');
            await page.keyboard.press('Enter');
          }
          const turn = (await page.locator('.contents ol a').nth(-2).getAttribute('href'))!.slice(1);
          await follow(page, `.contents a[href="#${turn}"]`);
          const top = () => page.locator(':target').evaluate((element) => element.getBoundingClientRect().top);
          await expect.poll(top).toBeLessThan(800);
          await page.keyboard.press('Tab');
          const next = await page.evaluate(
            (anchor) => document.getElementById(anchor)!.compareDocumentPosition(document.activeElement!),
            turn,
          );
          expect(next & (4 /* following */ | 16) /* within */).not.toBe(0);
          expect(await within(page, '.words')).toBe(true);
        },
        pathOf(transcript),
        width,
      );
  });

  it('reads reports beside each other, and comes back', async () => {
    await look(async (page) => {
      await follow(page, `.doors ${linkTo(`${pathOf(reported)}compare/`).slice(5)}`);
      await follow(page, linkTo(pathOf(reported)));
      expect(await page.locator('h1').innerText()).toBe(reported.title);
    }, pathOf(reported));
  });

  it('copies the link of a page, and stays where it was', async () => {
    await look(async (page) => {
      await tabTo(page, '.doors [data-copy]');
      await page.keyboard.press('Enter');
      await expect.poll(() => notices(page)).not.toBe('');
      await expect.poll(() => clipboard(page)).toBe(page.url());
      expect(await within(page, '.doors [data-copy]')).toBe(true);
    }, pathOf(reported));
  });

  it('selects words and copies their link', async () => {
    for (const skips of [false, true])
      await look(async (page) => {
        // What skips to the text, or a press of the pointer, leaves the focus with what holds it.
        if (skips) for (const key of ['Tab', 'Enter']) await page.keyboard.press(key);
        // One letter, as from a caret that readers browse with; the browser of these tests has no such mode.
        await page.evaluate(() => {
          const text = document.querySelector('.words p[id^="p-"]')!.firstChild!;
          getSelection()!.setBaseAndExtent(text, 0, text, 1);
        });
        for (let word = 0; word < 4; word += 1) await page.keyboard.press('Control+Shift+ArrowRight');
        const words = (await page.evaluate(() => getSelection()!.toString())).trim();
        expect(words.split(' ').length).toBeGreaterThan(2);
        // While the selection grows the bar may come more than once; it stands when its end is that of the selection.
        const end = await page.evaluate(() => getSelection()!.getRangeAt(0).endOffset);
        const barEnds = () =>
          page.evaluate(() => {
            const bar = document.querySelector<HTMLElement>('[role="toolbar"]');
            return bar ? (JSON.parse(bar.dataset['passage']!) as { end: number }).end : -1;
          });
        await expect.poll(async () => Math.abs((await barEnds()) - end)).toBeLessThanOrEqual(1);
        await page.keyboard.press('Tab');
        await expect
          .poll(() => focused(page))
          .toMatchObject({ name: expect.stringContaining('Copy link'), seen: true });
        await page.keyboard.press('Enter');
        await expect.poll(() => notices(page)).not.toBe('');
        await expect.poll(async () => decodeURIComponent(await clipboard(page))).toContain(words.split(' ')[0]);
      }, pathOf(reported));
  });

  it('opens the list of keys, goes round in it, closes it, and is where it was', async () => {
    await look(async (page) => {
      await tabTo(page, '[data-keys] button');
      await page.keyboard.press('Enter');
      await page.getByRole('dialog').waitFor();
      const visited = new Set<string>();
      for (let presses = 0; presses < 6; presses += 1) {
        await page.keyboard.press('Tab');
        const stop = await focused(page);
        if (stop) visited.add(stop.name);
        expect(stop === null || (await within(page, 'dialog'))).toBe(true);
      }
      expect(visited.size).toBe(2);
      await page.keyboard.press('Escape');
      await expect.poll(() => within(page, '[data-keys] button')).toBe(true);
    });
  });
});
