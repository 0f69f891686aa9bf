import fc from 'fast-check';
import { expect, it } from 'vitest';
import { digestOf } from '../../../src/site/links/digest.ts';
import { digest } from '../../../src/statement/text.ts';

it('is the digest of the anchors, whatever the words and however long', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.integer({ min: 1, max: 12 }), (words, length) => {
      expect(digestOf(words, length)).toBe(digest(words, length));
    }),
  );
  // Around the ends of blocks, and over more than a few of them.
  for (const length of [0, 54, 55, 56, 57, 63, 64, 65, 119, 120, 128, 100_000])
    expect(digestOf('я'.repeat(length / 2) + 'x'.repeat(length % 2))).toBe(
      digest('я'.repeat(length / 2) + 'x'.repeat(length % 2)),
    );
  expect(digestOf('e\u0301')).toBe(digestOf('\u00e9'));
});
