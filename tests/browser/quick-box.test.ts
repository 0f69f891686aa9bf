import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { auditPage } from '../../scripts/lib/look/audit.ts';
import { launchBrowser } from '../../scripts/lib/look/browser.ts';
import { visit } from './visit.ts';

const { root, nested } = inject('sites');

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const box = (page: Page) => page.locator('.head [data-search-box]');
const options = (page: Page) => page.getByRole('listbox').getByRole('option');

it('loads nothing of the search before the first key', async () => {
  const { page, troubles, close } = await visit(browser);
  const asked: string[] = [];
  page.on('request', (request) => void (request.url().includes('pagefind') && asked.push(request.url())));
  await page.goto(`${root.url}about/`, { waitUntil: 'networkidle' });
  await box(page).focus();
  await page.waitForTimeout(200);
  expect(asked).toEqual([]);
  await page.keyboard.type('m');
  await options(page).first().waitFor();
  expect(asked).not.toEqual([]);
  await close();
  expect(troubles).toEqual([]);
});

it('suggests at most six statements, by titles and beginnings, and opens one by keys', async () => {
  const { page, troubles, close } = await visit(browser);
  await page.goto(`${nested.url}about/`);
  await page.keyboard.press('/');
  await page.keyboard.type('morav');
  await options(page).first().waitFor();
  const count = await options(page).count();
  expect(count).toBeGreaterThan(1);
  expect(count).toBeLessThanOrEqual(6);
  expect(await page.getByRole('combobox').first().getAttribute('aria-expanded')).toBe('true');
  expect(await auditPage(page)).toEqual([]);

  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const active = await box(page).getAttribute('aria-activedescendant');
  expect(active).toBe(await options(page).nth(1).getAttribute('id'));
  expect(await options(page).nth(1).getAttribute('aria-selected')).toBe('true');
  // One step before the first is the box itself.
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  expect(await box(page).getAttribute('aria-activedescendant')).toBeNull();
  await page.keyboard.press('ArrowUp');
  expect(
    await options(page)
      .nth(count - 1)
      .getAttribute('aria-selected'),
  ).toBe('true');
  const title = await options(page)
    .nth(count - 1)
    .locator('bdi')
    .innerText();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/a\/b\/statements\//u);
  expect(await page.locator('h1').innerText()).toBe(title);
  await close();
  expect(troubles).toEqual([]);
});

it('closes with Escape, and Enter goes on with the words', async () => {
  const { page, troubles, close } = await visit(browser);
  await page.goto(`${root.url}about/`);
  await box(page).fill('tide');
  await options(page).first().waitFor();
  await page.keyboard.press('Escape');
  expect(await page.getByRole('listbox').count()).toBe(0);
  expect(await box(page).inputValue()).toBe('tide');
  await page.keyboard.press('Enter');
  await page.waitForURL(`${root.url}search/?q=tide`);
  await close();
  expect(troubles).toEqual([]);
});

it('opens what is clicked', async () => {
  const { page, troubles, close } = await visit(browser);
  await page.goto(`${root.url}ar/about/`);
  await box(page).fill('tide');
  await options(page).nth(1).click();
  await page.waitForURL(/\/statements\//u);
  await close();
  expect(troubles).toEqual([]);
});

it('is a plain box where the index is missing', async () => {
  const { page, close } = await visit(browser);
  await page.route(/\/pagefind\//u, (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto(`${root.url}about/`);
  await box(page).fill('tide');
  await page.waitForTimeout(500);
  expect(await page.getByRole('listbox').count()).toBe(0);
  await page.keyboard.press('Enter');
  await page.waitForURL(`${root.url}search/?q=tide`);
  await close();
});
