import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isInCapitals } from '../../../src/ingest/people/capitals.ts';

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;
const texts = fc
  .tuple(
    fc.string({ unit: fc.constantFrom(...'ABCDEÉЖΩ .,-1語𐐀'), maxLength: 200 }),
    fc.string({ unit: fc.constantFrom(...'abéжß𐐨 '), maxLength: 8 }),
  )
  .map(([capitals, small]) => capitals + small);

describe('a text in capitals', () => {
  test('has more than twelve, and twenty-five for each small letter', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const capitals = count(text, /\p{Lu}/gu);
        expect(isInCapitals(text)).toBe(capitals > 12 && count(text, /\p{Ll}/gu) * 25 < capitals);
      }),
    );
  });

  test('may have a misprint, but is no sentence with a name in it', () => {
    expect(isInCapitals('THE PILOTS OF VELMAR AND TARN MEEt AGAIN')).toBe(true);
    expect(isInCapitals('The pilots of VELMAR meet again, and so do those of TARN')).toBe(false);
  });
});
