import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { auditPage } from '../../scripts/lib/look/audit.ts';
import { launchBrowser } from '../../scripts/lib/look/browser.ts';
import { lull, visit } from './visit.ts';

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
  await page.goto(`${root.url}about/`);
  await box(page).focus();
  await lull(page);
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
  // All letters at once: a list that came between two of them would be another one.
  await page.keyboard.insertText('morav');
  await options(page).first().waitFor();
  const count = await options(page).count();
  expect(count).toBeGreaterThan(1);
  expect(count).toBeLessThanOrEqual(6);
  expect(await page.getByRole('combobox').first().getAttribute('aria-expanded')).toBe('true');
  expect(await auditPage(page)).toEqual([]);

  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const second = await options(page).nth(1).getAttribute('id');
  await expect.poll(() => box(page).getAttribute('aria-activedescendant')).toBe(second);
  expect(await options(page).nth(1).getAttribute('aria-selected')).toBe('true');
  // One step before the first is the box itself.
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => box(page).getAttribute('aria-activedescendant')).toBeNull();
  await page.keyboard.press('ArrowUp');
  const last = options(page).nth(count - 1);
  await expect.poll(() => last.getAttribute('aria-selected')).toBe('true');
  const title = await last.locator('bdi').innerText();
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
  await expect.poll(() => page.getByRole('listbox').count()).toBe(0);
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
  const asked = page.waitForResponse(/\/pagefind\//u);
  await box(page).fill('tide');
  await asked;
  await lull(page);
  expect(await page.getByRole('listbox').count()).toBe(0);
  await page.keyboard.press('Enter');
  await page.waitForURL(`${root.url}search/?q=tide`);
  await close();
});
