import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import { auditPage } from './audit.ts';
import { kindOf, languageIn, PAGE_KINDS } from './page-kinds.ts';

/** What a picture is of. */
export interface Shot {
  readonly kind: string;
  /** Of the page below the base. */
  readonly path: string;
  /** BCP 47 tag of the interface. */
  readonly lang: string;
  readonly scheme: 'light' | 'dark';
  /** Of the window, in CSS pixels. */
  readonly width: number;
}

/** How far down a page is shown, in CSS pixels: enough to see how it is made. */
const HEIGHT = 1600;

/**
 * One page of every kind that a site has, in every language, scheme and width. Of several pages of a kind the one with the
 * longest HTML is taken: it has the most to go wrong.
 *
 * @param pages of the built site, with the size of their HTML
 * @param languages of the interface, the first of which stands without a prefix
 */
export function planShots(
  pages: readonly { readonly path: string; readonly size: number }[],
  languages: readonly string[],
  { kinds = PAGE_KINDS, widths = [320, 768, 1280] }: { kinds?: readonly string[]; widths?: readonly number[] } = {},
): readonly Shot[] {
  const paths = new Set(pages.map(({ path }) => path));
  const first = pages.filter(({ path }) => languageIn(path) === null);
  return kinds.flatMap((kind) => {
    const [biggest] = first.filter(({ path }) => kindOf(path) === kind).toSorted((a, b) => b.size - a.size);
    if (!biggest) return [];
    return languages.flatMap((lang) => {
      const own = `${lang}/${biggest.path}`;
      const path = paths.has(own) ? own : biggest.path;
      return (['light', 'dark'] as const).flatMap((scheme) =>
        widths.map((width): Shot => ({ kind, path, lang, scheme, width })),
      );
    });
  });
}

/** The file of a shot, below the sheet's folder. */
export const pictureOf = ({ kind, lang, scheme, width }: Shot) =>
  `${kind.replaceAll(' ', '-')}-${lang}-${width}-${scheme}.jpg`;

/**
 * Take the pictures of a served site and write them, with an `index.html` that shows them side by side, into a folder.
 * What was in it is gone.
 *
 * @param url where the home page answers
 * @param tell is called after each picture with how many there are
 * @returns what keeps people out of a page in one of these forms, one line each
 */
export async function takeContactSheet(
  browser: Browser,
  { url, out, shots }: { readonly url: string; readonly out: string; readonly shots: readonly Shot[] },
  tell: (done: number) => void,
): Promise<readonly string[]> {
  const found: string[] = [];
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  let done = 0;
  const groups = Map.groupBy(shots, ({ lang, scheme, width }) => `${lang} ${scheme} ${width}`);
  for (const group of groups.values()) {
    const context = await openContext(browser, url, group[0]!);
    const page = await context.newPage();
    for (const shot of group) {
      await page.goto(new URL(shot.path, url).href, { waitUntil: 'networkidle' });
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      await page.screenshot({
        path: join(out, pictureOf(shot)),
        type: 'jpeg',
        quality: 70,
        fullPage: true,
        clip: { x: 0, y: 0, width: shot.width, height: Math.min(height, HEIGHT) },
      });
      const barriers = await auditPage(page);
      found.push(...barriers.map((one) => `${pictureOf(shot)} /${shot.path}: ${one}`));
      tell((done += 1));
    }
    await context.close();
  }
  await writeFile(join(out, 'index.html'), sheetPage(shots));
  return found;
}

/** A window in which the reader has chosen a language: pages that exist once speak it from then on. */
async function openContext(browser: Browser, url: string, { lang, scheme, width }: Shot): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: scheme,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const chosen = await page.goto(new URL(`${lang}/`, url).href);
  // The archive's first language has no address of its own.
  if (!chosen?.ok()) await page.goto(url);
  await page.close();
  return context;
}

function sheetPage(shots: readonly Shot[]): string {
  const rows = [...Map.groupBy(shots, ({ kind }) => kind)].map(([kind, list]) => {
    const figures = list.map(
      (shot) =>
        `<figure><a href="${pictureOf(shot)}"><img loading="lazy" src="${pictureOf(shot)}" alt="" width="${Math.round(shot.width / 4)}"></a><figcaption>${shot.lang} ${shot.width} ${shot.scheme}</figcaption></figure>`,
    );
    return `<section><h2>${kind} <small>${escapeHtml(list[0]!.path || '/')}</small></h2><div>${figures.join('\n')}</div></section>`;
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Contact sheet</title><style>
body{font:14px system-ui;margin:1.5rem;background:#777}section div{display:flex;flex-wrap:wrap;gap:.75rem;align-items:start}
figure{margin:0}figcaption,h2,small{color:#fff}small{font-weight:400}img{height:auto;display:block}</style>
${rows.join('\n')}</html>
`;
}

const escapeHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
