import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SettingsSchema } from '../../src/statement/archive.ts';
import { contrast, PAPER, READABLE } from '../../src/statement/colour.ts';
import { ROOT } from '../lib/source-code.ts';

const SETTINGS = {
  title: 'Papers',
  description: 'Statements.',
  baseUrl: 'https://example.org/',
  languages: ['en'],
  rights: 'Invented.',
  contact: 'keeper@example.org',
};

describe('contrast', () => {
  it('goes from 1 to 21, whichever colour comes first', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#ffffff', '#000000')).toBeCloseTo(21, 5);
    expect(contrast('#8a1c1c', '#8a1c1c')).toBe(1);
  });

  // Figures of the W3C's own examples of what just passes and just fails.
  it.each([
    ['#767676', '#ffffff', 4.54],
    ['#777777', '#ffffff', 4.48],
  ])('of %s on %s is %f', (a, b, ratio) => {
    expect(contrast(a, b)).toBeCloseTo(ratio, 2);
  });
});

it('the grounds are those of the pages', () => {
  const css = readFileSync(join(ROOT, 'src/styles/base.css'), 'utf8');
  expect(css).toContain(`--paper: light-dark(${PAPER.light}, `);
  expect(css).toContain(`, ${PAPER.dark});`);
});

describe('an archive’s own colour', () => {
  const parse = (light: string, dark: string) => SettingsSchema.safeParse({ ...SETTINGS, accent: { light, dark } });

  it('is taken where words in it can be read', () => {
    expect(parse('#1c4a8a', '#8bb0e5').success).toBe(true);
    expect(contrast('#1c4a8a', PAPER.light)).toBeGreaterThan(READABLE);
  });

  it.each([
    ['#c9a227', '#8bb0e5', 'light'],
    ['#1c4a8a', '#1c4a8a', 'dark'],
  ])('%s by light and %s by dark is refused: %s', (light, dark, which) => {
    expect(parse(light, dark).error?.issues.map(({ path }) => path)).toEqual([['accent', which]]);
  });
});

it('an archive is for one of the two hosts that read one file in two ways', () => {
  const parse = (hosting: string[]) => SettingsSchema.safeParse({ ...SETTINGS, hosting }).success;
  expect([parse(['netlify', 'nginx']), parse(['netlify', 'cloudflare-pages'])]).toEqual([true, false]);
});
