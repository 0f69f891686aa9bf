import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { recordOf } from '../../src/statement/source.ts';
import { launchBrowser } from '../../scripts/lib/look/browser.ts';
import { layoutShift } from './layout-shift.ts';
import { shownOf } from './shown.ts';

/** The most that pages may move while they load; a tenth of what counts as good. */
const MOST = 0.02;

const site = inject('sites').root;
const { statements } = await shownOf(site.archive);
const { id, date, source } = statements.find(
  ({ title }) => title === 'Tarn is in no hurry over Skerry Strait, the tide is, says foreign minister',
)!;
const day = `${date!.replaceAll('-', '/')}/`;
const EACH = ['', day.slice(0, 5), 'about/'];
const ONCE = [day, `statements/${id}/`, 'speakers/ilsabet-moravec/', `sources/${recordOf(source)!}/`];

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

// Most of the time such a page waits for what comes late: several wait side by side.
describe.concurrent.each([360, 1280])('at %i pixels, while scripts, faces and words come late', (width) => {
  it.each([...EACH, ...ONCE])('/%s stays where it is', async (path) => {
    const { score, moved } = await layoutShift(browser, site.url + path, { width });
    expect(score, moved.join('\n')).toBeLessThanOrEqual(MOST);
  });

  it.each((width === 360 ? ['fr/', 'ru/'] : ['fr/']).flatMap((lang) => EACH.map((path) => lang + path)))(
    '/%s stays where it is',
    async (path) => {
      const { score, moved } = await layoutShift(browser, site.url + path, { width, lang: path.slice(0, 2) });
      expect(score, moved.join('\n')).toBeLessThanOrEqual(MOST);
    },
  );

  it.each((width === 360 ? ['fr', 'ru', 'ar'] : ['ru']).flatMap((lang) => ONCE.map((path) => [path, lang] as const)))(
    '/%s stays where it is for a reader who chose %s',
    async (path, lang) => {
      const { score, moved } = await layoutShift(browser, site.url + path, { width, lang });
      expect(score, moved.join('\n')).toBeLessThanOrEqual(MOST);
    },
  );
});

it('what a script puts above the words is found, with what it moved', async () => {
  const page = `data:text/html,<body style="margin:0"><p>The words.</p><script>
    const late = () => document.body.insertAdjacentHTML('afterbegin', '<div style="height:20vh">Late</div>');
    onload = () => requestAnimationFrame(() => requestAnimationFrame(late));
  </script>`;
  const { score, moved } = await layoutShift(browser, page, { width: 360 });
  expect(score).toBeGreaterThan(0);
  expect(moved[0]).toMatch(/ p \d+ \d+ /u);
});
