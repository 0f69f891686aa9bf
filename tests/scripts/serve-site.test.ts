import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ServedSite, serveSite } from '../../scripts/lib/serve-site.ts';

const folder = mkdtempSync(join(tmpdir(), 'chancery-'));
let site: ServedSite;
beforeAll(async () => {
  const files = {
    'index.html': 'home',
    '404.html': 'nothing here',
    '2022/index.html': 'a year',
    'raw/a/page.html': '<script>1</script>',
    'raw/b.wire': 'WIRE',
    'x.css': 'p {}',
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  writeFileSync(join(folder, '..', 'chancery-outside.txt'), 'outside');
  site = await serveSite(folder, '/a/b/', 0);
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
  rmSync(join(folder, '..', 'chancery-outside.txt'));
});

const get = (path: string) => fetch(`http://127.0.0.1:${site.port}${path}`, { redirect: 'manual' });

/** The path as it is, which fetch would clean before sending it. */
const getAsTyped = (path: string) =>
  new Promise<number | undefined>((resolve, reject) => {
    request({ host: '127.0.0.1', port: site.port, path }, (response) => resolve(response.resume().statusCode))
      .on('error', reject)
      .end();
  });

describe('serveSite', () => {
  it.each([
    ['/a/b/', 'home'],
    ['/a/b/2022/', 'a year'],
    ['/a/b/x.css', 'p {}'],
    ['/a/b/2022/?q=x', 'a year'],
  ])('answers %s with the file', async (path, text) => {
    const response = await get(path);
    expect(response.status).toBe(200);
    expect(await response.text()).toBe(text);
  });

  it.each([
    ['/', '/a/b/'],
    ['/a/b', '/a/b/'],
    ['/a/b/2022', '/a/b/2022/'],
    ['/a/b/2022?q=x', '/a/b/2022/?q=x'],
  ])('leads from %s to %s', async (path, to) => {
    const response = await get(path);
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe(to);
  });

  it.each([['/a/b/2023/'], ['/2022/'], ['/a/b/raw/none.txt'], ['/a/b/%']])(
    'answers %s with the page for what is not there',
    async (path) => {
      const response = await get(path);
      expect(response.status).toBe(404);
      expect(await response.text()).toBe('nothing here');
    },
  );

  it.each([['/a/b/raw/a/page.html'], ['/a/b/raw/b.wire']])(
    'hands out %s as plain text that no browser runs',
    async (path) => {
      const { headers } = await get(path);
      expect(headers.get('content-type')).toBe('text/plain');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    },
  );

  it.each([
    ['/a/b/../../../chancery-outside.txt'],
    ['/a/b/..%2fchancery-outside.txt'],
    ['/a/b/%2e%2e/chancery-outside.txt'],
    ['//chancery-outside.txt'],
    ['http://[/a/b/'],
    ['*'],
  ])('gives nothing from outside for %s', async (path) => {
    expect(await getAsTyped(path)).toBe(404);
  });

  it('takes the next free port where the wanted one is taken', async () => {
    const second = await serveSite(folder, '/', site.port);
    expect(second.port).toBeGreaterThan(site.port);
    await second.close();
  });
});
