import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, it, vi } from 'vitest';
import { drawCard } from '../src/pictures.ts';
import type { Card } from '../src/site/pictures/picture-card.ts';
import { temporaryFolder } from './archive/fixtures.ts';

const line = (text: string, dir: 'ltr' | 'rtl' = 'ltr') => ({ text, dir });
const card: Card = {
  name: line('Lamp Papers'),
  title: line('The lamp is lit'),
  lines: [line('Ama Oake'), line('أما أوك', 'rtl'), line('Ама Оуке')],
  mark: line('Invented'),
  accent: '#8a1c1c',
};

beforeAll(() => () => vi.unstubAllEnvs());

it('a picture is a PNG as previews take it, drawn once and kept by what is on it', async () => {
  const dir = await temporaryFolder();
  vi.stubEnv('ARCHIVE', dir);
  const png = await drawCard(card);
  const view = new DataView(png.buffer);
  expect(Buffer.from(png.subarray(1, 4)).toString('latin1')).toBe('PNG');
  expect([view.getUint32(16), view.getUint32(20)]).toEqual([1200, 630]);
  // Messengers take pictures of 300 kB at most.
  expect(png.length).toBeLessThan(150_000);
  const kept = join(dir, '.cache', 'pictures');
  const [name = ''] = await readdir(kept);
  expect(await readFile(join(kept, name))).toEqual(Buffer.from(png));
  expect(await drawCard(card)).toEqual(png);
  expect(await readdir(kept)).toHaveLength(1);
  const other = await drawCard({ ...card, title: line('The lamp is out') });
  expect(other).not.toEqual(png);
  expect(await readdir(kept)).toHaveLength(2);
});
