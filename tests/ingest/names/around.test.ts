import { expect, test } from 'vitest';
import { linesAround } from '../../../src/ingest/names/around.ts';
import type { Zone } from '../../../src/ingest/types.ts';
import { makeItem } from '../people/world.ts';

const around = (text: string, zone: Zone) =>
  linesAround({ ...makeItem(['The lamp is lit.']), zones: [{ zone, line: 1, start: 0, text }] }).map((one) => one.text);

test('a byline with the family name first is put in order', () => {
  expect(around('Windle, Josepha', 'byline')).toEqual(['Josepha Windle']);
  expect(around('Windle, harbour master', 'byline')).toEqual(['Windle, harbour master']);
  expect(around('Halm, Norland', 'navigation')).toEqual(['Halm, Norland']);
});
