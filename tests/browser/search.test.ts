import { parse } from 'csv-parse/sync';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { bounds } from '../../src/statement/edtf.ts';
import { auditPage } from '../../scripts/lib/look/audit.ts';
import { launchBrowser } from '../../scripts/lib/look/browser.ts';
import { layoutShift } from './layout-shift.ts';
import { everyLanguage, middleYears, wordsOfOneTurn } from './samples.ts';
import { addresses, answered, counted, download, found, results, search, status } from './search-page.ts';
import { shownOf } from './shown.ts';
import { look as lookAt, lull, sideBySide, visit, type VisitOptions } from './visit.ts';

const sites = inject('sites');
const served = [
  ['at the root', sites.root],
  ['under a path', sites.nested],
  ...(sites.captures ? [['of the captures', sites.captures] as const] : []),
] as const;
const sample = await shownOf(sites.root.archive);

/** A word that most English texts have. */
const COMMON = 'the';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Look at pages under the strictest policy. */
const look = (at: (page: Page) => Promise<void>, options: VisitOptions = {}) =>
  lookAt(browser, at, { strict: true, ...options });

const box = (page: Page) => page.locator('[data-part="box"]');
const part = (page: Page, name: string) => page.locator(`[data-part="${name}"]`);
const group = (page: Page, name: string) => page.getByRole('group', { name });

describe.each(served)('the search of the site %s', (_name, site) => {
  it('finds the words of one turn and opens at them, marked', async () => {
    const { statement, paragraph, text } = wordsOfOneTurn((await shownOf(site.archive)).statements);
    const words = text
      .split(/\s+/u)
      .slice(0, 6)
      .join(' ')
      .replace(/\P{L}+$/u, '');
    await look(async (page) => {
      await search(page, site, `?q=${encodeURIComponent(`"${words}"`)}`);
      expect(await found(page)).toContain(statement.id);
      const result = results(page).filter({ has: page.locator(`h2 a[href*="${statement.id}"]`) });
      expect(await result.locator('mark').first().innerText()).toBe(words);
      await result.locator(`a[href*="#${paragraph}"]`).first().click();
      await page.waitForURL((url) => url.pathname === `${site.base}statements/${statement.id}/`);
      await page.locator('main').getByText(words).first().waitFor();
      // A browser looks for the words of a link once the page stands, and scrolls then.
      const target = page.locator(`#${paragraph}`);
      const top = () => target.evaluate((element) => Math.abs(element.getBoundingClientRect().top));
      await expect.poll(top).toBeLessThan(800);
    });
  });
});

describe('the search of the sample', () => {
  it('finds a word of every language as it is printed', async () => {
    const samples = everyLanguage(sample.statements);
    expect(samples.length).toBeGreaterThan(2);
    await look(async (page) => {
      for (const { lang, id, word } of samples) {
        await search(page, sites.root, `?q=${encodeURIComponent(word)}`);
        expect(await found(page), `${lang}: ${word}`).toContain(id);
      }
    });
  });

  it('says back what it has understood, and what was in doubt', async () => {
    await look(async (page) => {
      await search(page, sites.root, `?q=${encodeURIComponent('tide -"of the" speaker:moravec 2010..2020')}`);
      expect(await part(page, 'reading').innerText()).toBe(
        '“tide” in any form, without the phrase “of the”, by Ilsabet Moravec or Teodor Moravec, 2010 to 2020',
      );
      await search(page, sites.root, '?q=date:whenever+tide');
      expect(await part(page, 'remarks').innerText()).toContain('whenever');
    });
  });

  it('says how many, and shows as many', async () => {
    await look(async (page) => {
      for (const q of [COMMON, '"of the"', 'minister', 'kind:report', '"of the" -minister']) {
        await search(page, sites.root, `?q=${encodeURIComponent(q)}`);
        const count = await counted(page);
        expect(count, q).toBeGreaterThan(0);
        expect(new Set(await found(page)).size, q).toBe(count);
      }
    });
  });

  it('finds only what a filter names, and its numbers are true', async () => {
    await look(async (page) => {
      for (const facet of ['Source', 'Kind', 'Speaker', 'Language', 'Organisations', 'Place']) {
        await search(page, sites.root, `?q=${COMMON}`);
        const all = await counted(page);
        const label = group(page, facet).locator('label.value').nth(1);
        const said = Number(await label.locator('.number').innerText());
        await label.getByRole('checkbox').click();
        await answered(page);
        expect(await counted(page), facet).toBe(said);
        expect(said).toBeLessThan(all);
        // Several values of one filter widen it.
        const others = group(page, facet).locator('label.value:not(:has(:checked))').first();
        await others.getByRole('checkbox').click();
        await answered(page);
        expect(await counted(page), facet).toBeGreaterThanOrEqual(said);
        await page.getByRole('button', { name: 'Take off all filters' }).first().click();
        await answered(page);
        expect(await counted(page)).toBe(all);
      }
    });
  });

  it('finds by years, months and days what is certainly from then, and more if asked', async () => {
    const [from, to] = middleYears(sample.statements);
    const reaches = (id: string, first: string, last: string) => {
      const { date } = sample.statements.find((statement) => statement.id === id)!;
      const { min, max } = date === null ? { min: null, max: null } : bounds(date);
      if (min === null && max === null) return false;
      return (min ?? '') <= `${last}-12-31` && (max ?? '9999') >= `${first}-01-01`;
    };
    await look(async (page) => {
      await search(page, sites.root, '');
      await part(page, 'from').fill(from);
      await part(page, 'to').fill(to);
      await part(page, 'to').press('Tab');
      await answered(page);
      expect(new URL(page.url()).searchParams.get('year')).toBe(`${from}..${to}`);
      const certain = await found(page);
      expect(certain.length).toBeGreaterThan(0);
      const inside = (id: string) => {
        const { min, max } = bounds(sample.statements.find((statement) => statement.id === id)!.date!);
        return min! >= `${from}-01-01` && max! <= `${to}-12-31`;
      };
      expect(certain.filter((id) => !inside(id))).toEqual([]);

      await search(page, sites.root, `?year=${from}..${to}&dates=possibly`);
      const possible = await found(page);
      expect(possible.filter((id) => !reaches(id, from, to))).toEqual([]);
      expect(possible.toSorted()).toEqual(
        sample.statements.flatMap(({ id }) => (reaches(id, from, to) ? [id] : [])).toSorted(),
      );

      await search(page, sites.root, '?from=2016-04-12&to=2016-04');
      expect(await part(page, 'from').inputValue()).toBe('2016-04-12');
      await part(page, 'from').fill('12 April 2016');
      await part(page, 'from').press('Enter');
      await answered(page);
      await part(page, 'to').fill('nonsense');
      await part(page, 'to').press('Tab');
      await expect.poll(() => part(page, 'to').getAttribute('aria-invalid')).toBe('true');
    });
  });

  it('leaves what is being typed where the answer to something else comes meanwhile', async () => {
    await look(async (page) => {
      await search(page, sites.root, '');
      let release = () => {};
      const held = new Promise<void>((resolve) => (release = resolve));
      await page.route(/\/search\/.*\.bin$/u, async (route) => {
        await held;
        await route.continue();
      });
      await box(page).fill('minister');
      await box(page).press('Enter');
      await part(page, 'to').pressSequentially('201');
      release();
      await answered(page);
      expect(await part(page, 'to').inputValue()).toBe('201');
      await part(page, 'to').pressSequentially('6');
      await part(page, 'to').press('Enter');
      await answered(page);
      expect(new URL(page.url()).searchParams.get('year')).toBe('..2016');
    });
  });

  it('shows the years as bars that are taken by pointer and by keyboard', async () => {
    await look(async (page) => {
      await search(page, sites.root, '');
      const bars = page.getByRole('listbox', { name: 'Years' });
      await bars.focus();
      await page.keyboard.press('Home');
      await page.keyboard.press('Enter');
      await answered(page);
      const first = new URL(page.url()).searchParams.get('year');
      expect(first).toMatch(/^\d{4}$/u);
      await page.keyboard.press('Shift+ArrowRight');
      await answered(page);
      expect(new URL(page.url()).searchParams.get('year')).toBe(`${first!}..${Number(first) + 1}`);
      expect(await bars.getByRole('option', { selected: true }).count()).toBe(2);
      await page.keyboard.press('Escape');
      await answered(page);
      expect(new URL(page.url()).search).toBe('');
      const bar = bars.getByRole('option', { name: /^2016: / });
      const said = Number(/: (\d+)/u.exec((await bar.getAttribute('aria-label'))!)![1]);
      await bar.click();
      await answered(page);
      expect(await counted(page)).toBe(said);
      await bar.click();
      await answered(page);
      expect(new URL(page.url()).search).toBe('');
    });
  });

  it('shows every statement when nothing is asked for, also in the order of days', async () => {
    const day = (id: string) =>
      /^\d{4}-\d\d-\d\d$/u.exec(sample.statements.find((statement) => statement.id === id)?.date ?? '')?.[0];
    await look(async (page) => {
      await search(page, sites.root, '?sort=newest');
      const newest = await found(page);
      expect(newest.toSorted()).toEqual(sample.statements.map(({ id }) => id).toSorted());
      const days = newest.flatMap((id) => day(id) ?? []);
      expect(days).toEqual(days.toSorted().toReversed());
      await page.getByRole('combobox', { name: 'Order' }).selectOption('oldest');
      await answered(page);
      const oldest = (await found(page)).flatMap((id) => day(id) ?? []);
      expect(oldest).toEqual(days.toReversed().toSorted());
    });
  });

  it('keeps its state in the address, through reload, Back and a copied link', async () => {
    const shown = async (page: Page) => [page.url(), await status(page).innerText(), ...(await addresses(page))];
    await look(async (page) => {
      await search(page, sites.nested, `?q=${COMMON}`);
      const first = await shown(page);
      await page.getByRole('combobox', { name: 'Order' }).selectOption('newest');
      await answered(page);
      await part(page, 'from').fill('2016');
      await part(page, 'from').press('Enter');
      await answered(page);
      const second = await shown(page);
      expect(new URL(page.url()).searchParams.get('sort')).toBe('newest');
      expect(new URL(page.url()).searchParams.get('year')).toBe('2016..');

      await page.reload();
      await answered(page);
      expect(await shown(page)).toEqual(second);
      await page.goBack();
      await answered(page);
      await page.goBack();
      await answered(page);
      expect(await shown(page)).toEqual(first);
      expect(await part(page, 'from').inputValue()).toBe('');
      await page.goForward();
      await answered(page);
      await page.goForward();
      await answered(page);
      const address = page.url();
      await page.goto('about:blank');
      await page.goto(address);
      await answered(page);
      expect(await shown(page)).toEqual(second);
    });
  });

  it('comes back from a statement to the same results at the same place', async () => {
    await look(async (page) => {
      await search(page, sites.root, `?q=${COMMON}`);
      await part(page, 'more').click();
      await results(page).nth(15).waitFor();
      await results(page).nth(15).locator('h2 a').click();
      await page.waitForURL(/\/statements\//u);
      await page.goBack();
      await answered(page);
      await expect.poll(() => results(page).count()).toBe(20);
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(1000);
    });
  });

  it('knows the addresses of before', async () => {
    const named = sample.statements.flatMap(({ speakers }) => speakers).find(({ id }) => id !== null)!;
    await look(async (page) => {
      await search(page, sites.root, `?speaker=${encodeURIComponent(named.name)}`);
      const byName = await found(page);
      expect(byName.length).toBeGreaterThan(0);
      await search(page, sites.root, `?speaker=${named.id!}`);
      expect(await found(page)).toEqual(byName);
      await search(page, sites.root, '?year=undated');
      expect((await found(page)).length).toBeGreaterThan(0);
      expect(await part(page, 'undated').isChecked()).toBe(true);
      await search(page, sites.root, '?source=not+known&kind=report&lang=en');
      expect(await counted(page)).toBe(await found(page).then(({ length }) => length));
    });
  });

  it('searches while one types, without a key more, and never shows half an answer', async () => {
    await look(async (page) => {
      // The page’s clock stands still but for what is let run: letters come as quickly as they are meant to.
      await page.clock.install();
      await search(page, sites.root, '');
      await page.clock.pauseAt(new Date('2100-01-01'));
      await box(page).click();
      const seen: string[] = [];
      await page.exposeFunction('note', (words: string) => void seen.push(words));
      await page.evaluate(() => {
        const count = document.querySelector('[data-part="count"]')!;
        new MutationObserver(() => {
          const shown = document.querySelectorAll('[data-part="results"] > li').length;
          void (window as unknown as { note: (words: string) => void }).note(`${count.textContent} ${shown}`);
        }).observe(count, { childList: true, characterData: true, subtree: true });
      });
      const asked = () => new URL(page.url()).search;
      await page.keyboard.type('minis');
      await page.clock.runFor(100);
      await expect.poll(asked).toBe('?q=minis');
      await page.clock.runFor(300);
      await page.keyboard.type('ter');
      await page.clock.runFor(100);
      await answered(page);
      await expect.poll(asked).toBe('?q=minister');
      // Words that are being typed find nothing on the way: that is not said.
      await page.clock.runFor(1000);
      expect(seen.filter((words) => words.startsWith('Nothing'))).toEqual([]);
      expect(seen.length).toBeGreaterThan(0);
      expect(await counted(page)).toBeGreaterThan(0);
    });
  });

  it('is used from the keyboard alone', async () => {
    await look(async (page) => {
      await page.goto(`${sites.root.url}about/`);
      await page.keyboard.press('/');
      await page.keyboard.type(COMMON);
      await page.keyboard.press('Enter');
      await page.waitForURL(`${sites.root.url}search/?q=${COMMON}`);
      await answered(page);
      await page.keyboard.press('/');
      await page.keyboard.press('ArrowDown');
      const first = new URL((await addresses(page))[0] ?? '', page.url()).href;
      const focused = () => page.evaluate(() => (document.activeElement as HTMLAnchorElement | null)?.href ?? '');
      await expect.poll(focused).toBe(first);
      await page.keyboard.press('j');
      await expect.poll(() => page.evaluate(() => document.activeElement?.closest('li') !== null)).toBe(true);
      await page.keyboard.press('k');
      await page.keyboard.press('Enter');
      await page.waitForURL(first);
    });
  });

  it('says so when there is nothing, names what stands nowhere, and shows a hostile query as text', async () => {
    await look(async (page) => {
      await search(page, sites.root, '?q=tide+zzxqzzxq');
      expect(await found(page)).toEqual([]);
      expect(await part(page, 'remarks').innerText()).toContain('“zzxqzzxq” is in no statement.');
      expect(await part(page, 'remarks').innerText()).toContain(`every word of ${sample.statements.length} statements`);
      // What nearly matches is one click away.
      await part(page, 'remarks')
        .getByRole('button', { name: /without “zzxqzzxq”/iu })
        .first()
        .click();
      await answered(page);
      expect(new URL(page.url()).search).toBe('?q=tide');
      expect(await counted(page)).toBeGreaterThan(0);
      const hostile = '<img src=x onerror="document.title=1">';
      await search(page, sites.root, `?q=${encodeURIComponent(hostile)}`);
      expect(await box(page).inputValue()).toBe(hostile);
      expect(await page.locator('main img').count()).toBe(0);
      expect(await page.title()).toContain(hostile);
    });
  });

  it('shows further places of a text when they are asked for', async () => {
    await look(async (page) => {
      await search(page, sites.root, '?q=minister');
      const more = page.getByRole('button', { name: 'All places in this text' });
      const index = await results(page).evaluateAll((items) => items.findIndex((one) => one.querySelector('button')));
      expect(await more.count()).toBeGreaterThan(1);
      const result = results(page).nth(index);
      const before = await result.locator('.hits > li').count();
      await result.getByRole('button', { name: 'All places in this text' }).click();
      await expect.poll(() => result.getByRole('button').count()).toBe(0);
      await expect.poll(() => result.locator('.hits > li').count()).toBeGreaterThanOrEqual(before);
      const marked = await result
        .locator('.hits > li')
        .evaluateAll((items) => items.map((one) => one.querySelector('mark') !== null));
      expect(marked.every(Boolean)).toBe(true);
    });
  });

  it('shows how to ask, by questions that are answered when they are clicked', async () => {
    await look(async (page) => {
      await search(page, sites.root, '');
      const count = await page.locator('a[data-example]').count();
      expect(count).toBeGreaterThan(8);
      for (let index = 0; index < count; index++) {
        await page.getByText('How to ask').click();
        const example = page.locator('a[data-example]').nth(index);
        const query = await example.innerText();
        await example.click();
        await answered(page);
        expect(await box(page).inputValue()).toBe(query);
        expect(await counted(page), query).toBeGreaterThan(0);
        expect(await counted(page), query).toBeLessThan(sample.statements.length);
      }
    });
  });

  it('asks Pagefind only when nothing exact was found, or the reader wants it', async () => {
    const { page, close } = await visit(browser);
    const asked: string[] = [];
    page.on('request', (request) => void (request.url().includes('/pagefind/') && asked.push(request.url())));
    await search(page, sites.root, '?q=minister');
    await lull(page);
    expect(asked).toEqual([]);
    await page.getByRole('button', { name: 'Look for other forms and beginnings' }).click();
    await part(page, 'near').getByRole('listitem').first().waitFor();
    expect(asked).not.toEqual([]);
    await search(page, sites.root, '?q=minis');
    await part(page, 'near').getByRole('listitem').first().waitFor();
    await expect.poll(() => part(page, 'near').innerText()).toContain('not counted');
    await close();
  });

  it.each([
    ['missing', (route: Parameters<Parameters<Page['route']>[1]>[0]) => route.fulfill({ status: 404, body: '' })],
    [
      'cut',
      async (route: Parameters<Parameters<Page['route']>[1]>[0]) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: (await response.body()).subarray(0, 5) });
      },
    ],
  ] as const)('says which file of the index is %s, counts nothing, and tries again', async (_how, broken) => {
    const { page, close } = await visit(browser);
    await page.route(/\/search\/.*\/(?:b|f|t|w)\/[^/]+\.bin$/u, broken);
    await page.goto(`${sites.root.url}search/?q=minister`);
    const alert = page.getByRole('alert');
    await alert.getByText('The search index cannot be read').waitFor();
    await expect.poll(() => alert.innerText()).toMatch(/The file \S+\.bin is missing or cut/u);
    await expect.poll(() => status(page).isVisible()).toBe(false);
    await page.unroute(/\/search\/.*\/(?:b|f|t|w)\/[^/]+\.bin$/u);
    await page.getByRole('button', { name: 'Try again' }).click();
    await answered(page);
    await expect.poll(() => counted(page)).toBeGreaterThan(0);
    await close();
  });

  it('says so where there is no index at all', async () => {
    const { page, close } = await visit(browser);
    await page.route(/\/search\/index\.json$/u, (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto(`${sites.root.url}search/`);
    await page.getByText('The search index is not there').waitFor();
    await expect.poll(() => status(page).isVisible()).toBe(false);
    await close();
  });

  it('gives all that was found away, also what is not shown, and prints it', async () => {
    await look(async (page) => {
      await search(page, sites.nested, '?q=minister&sort=oldest');
      const count = await counted(page);
      expect(count).toBeGreaterThan(await results(page).count());
      const { name, text } = await download(page, 'csv');
      await expect.poll(() => page.locator('[data-take-says]').innerText()).toBe(`${name} is made.`);
      const rows = parse(text, { bom: true, columns: true }) as Record<string, string>[];
      const lines = (await download(page, 'ndjson')).text.trimEnd().split('\n');
      expect(lines).toHaveLength(count);
      const ids = rows.map((row) => row['statement']!);
      expect((await download(page, 'ris')).text.match(/(?<=^ID {2}- ).+(?=\r$)/gmu)).toEqual(ids);
      const items = JSON.parse((await download(page, 'csl.json')).text) as { id: string }[];
      expect(items.map(({ id }) => id)).toEqual(ids);
      for (const { search: address, asked, taken, address: place, passage, words } of rows) {
        expect([address, asked]).toEqual([page.url(), '“minister” in any form']);
        expect(taken).toMatch(/^\d{4}-\d\d-\d\d$/u);
        expect(place).toMatch(/^http.*\/a\/b\/statements\//u);
        for (const word of words!.split('; ')) expect(passage).toContain(word);
      }
      // Paper has all of them, and where they were found.
      await page.evaluate(() => Object.assign(window, { print: () => document.body.setAttribute('data-printed', '') }));
      await page.getByRole('button', { name: 'Print all results' }).click();
      await page.locator('body[data-printed]').waitFor();
      expect(await addresses(page)).toEqual(ids.map((id) => `${sites.nested.base}statements/${id}/`));
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.print-only').innerText()).toContain(page.url());
    });
  });

  it('is led to by the page of each saved query, and says the same count', async () => {
    await look(async (page) => {
      await search(page, sites.nested, '');
      await page.getByRole('link', { name: 'Saved searches' }).click();
      const links = page.locator('.searches h2 a');
      await links.first().waitFor();
      const saved = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
      expect(saved.length).toBeGreaterThan(1);
      for (const address of saved) {
        await page.goto(address);
        const count = Number(await page.locator('[data-count]').getAttribute('data-count'));
        expect(count).toBeGreaterThan(0);
        const listed = await page
          .locator('main .list > li a.title')
          .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).pathname));
        expect(listed).toHaveLength(count);
        await page.locator('[data-live]').click();
        await answered(page);
        expect(await counted(page), address).toBe(count);
        const shown = (await found(page)).map((id) => `${sites.nested.base}statements/${id}/`);
        expect(listed).toEqual(shown);
      }
    });
  });

  it('leaves the other ways in without JavaScript', async () => {
    await look(
      async (page) => {
        await page.goto(`${sites.root.url}search/?q=${COMMON}`);
        await page.locator('main').getByRole('link', { name: 'speaker' }).click();
        await expect.poll(() => page.url()).toBe(`${sites.root.url}speakers/`);
      },
      { javaScript: false },
    );
  });
});

describe('the search page', () => {
  const STATES = [
    '',
    '?q=minister',
    '?q=minister&year=2010..2020&dates=possibly',
    '?q=zzxqzzxq',
    '?speaker=ilsabet-moravec&own=1&q=tide',
  ];

  it.each([
    [1280, ''],
    [360, ''],
    [768, 'ar/'],
  ])('moves by no more than 0.02 while an answer comes, at %i pixels (/%s)', async (width, first) => {
    // Most of the time a page waits for what comes late.
    const measured = await sideBySide(STATES, STATES.length, async (state) => {
      const { score, moved } = await layoutShift(browser, `${sites.root.url}${first}search/${state}`, { width });
      return { state, score, moved };
    });
    expect(measured.filter(({ score }) => score > 0.02)).toEqual([]);
  });

  it.each([
    [1280, 'light', ''],
    [360, 'dark', ''],
    [360, 'light', 'ar/'],
  ] as const)('keeps nobody out in any state, at %i pixels, %s (/%s)', async (width, scheme, first) => {
    const { page, troubles, close } = await visit(browser, { width, scheme });
    const wrong: string[] = [];
    for (const state of STATES) {
      await page.goto(`${sites.root.url}${first}search/${state}`);
      await answered(page);
      for (const more of await page.locator('.facets > summary, .facets .rest:not([hidden]) > summary').all())
        if (await more.isVisible()) await more.click();
      wrong.push(...(await auditPage(page)).map((violation) => `${state} ${violation}`));
      await part(page, 'help').locator('summary').click();
      wrong.push(...(await auditPage(page)).map((violation) => `${state} with help ${violation}`));
    }
    await close();
    expect(wrong).toEqual([]);
    expect(troubles).toEqual([]);
  });
});
