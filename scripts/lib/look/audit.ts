import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules that judge by colours: alone they can find more when a page turns from light to dark. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/** Which rules: all; those of colours; all but those. */
export type Rules = 'all' | 'colours' | 'other';

/**
 * What keeps people out of a page as it stands in a window: what axe finds, by rule and place, and that it is wider than the
 * window; one line each.
 */
export async function auditPage(page: Page, rules: Rules = 'all'): Promise<readonly string[]> {
  // Words of another language than the reader's are not there until theirs are.
  await page.waitForFunction(() => !document.documentElement.hasAttribute('data-reword'));
  await page.evaluate(() => document.fonts.ready.then(() => {}));
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  const results = await page.evaluate(
    ([names, which]) =>
      (window as unknown as { axe: typeof axe }).axe.run({
        resultTypes: ['violations'],
        ...(which === 'colours' && { runOnly: [...names] }),
        ...(which === 'other' && { rules: Object.fromEntries(names.map((name) => [name, { enabled: false }])) }),
      }),
    [COLOURS, rules] as const,
  );
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  return [
    ...results.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target.join(' ')}`)),
    ...(wide > 0 ? [`${wide} pixels wider than the window`] : []),
  ];
}
