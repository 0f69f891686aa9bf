import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesAddress, rawAddress } from '../../src/site/raw-address.ts';

describe('the address of a raw file', () => {
  it.each([
    ['lagoon/2001-03-04 (copy).txt', 'lagoon/2001-03-04 (copy).txt'],
    ['гавань/Ferry, & more.txt', 'гавань/Ferry, & more.txt'],
    ['a%41.txt', 'a~2541.txt'],
    ['a~41.txt', 'a~7e41.txt'],
    ['[...file]?.txt', '~5b...file~5d~3f.txt'],
    ['a\u200Fb\u00A0c.txt', 'a~e2~80~8fb~c2~a0c.txt'],
    ['con.txt', '~63on.txt'],
    ['console.txt', 'console.txt'],
    ['dots...', 'dots..~2e'],
  ])('of %s is %s', (name, address) => {
    expect(linesAddress(name)).toBe(address);
  });

  it('ends so that no host runs it', () => {
    expect(['a.txt', 'A.TXT', 'page.html', 'b%'].map(rawAddress)).toEqual([
      'a.txt',
      'A.TXT',
      'page.html.txt',
      'b~25.txt',
    ]);
  });

  it('fits a disk, and tells long names apart', () => {
    const names = ['x'.repeat(251), `${'x'.repeat(250)}y`, '%'.repeat(255), 'é'.repeat(127), `${'é'.repeat(126)}~`];
    const addresses = names.map(rawAddress);
    expect(Math.max(...addresses.map((address) => Buffer.byteLength(address)))).toBeLessThan(255);
    expect(new Set(addresses).size).toBe(names.length);
  });

  it('is of no other file, and holds no sign that a host reads in its own way', () => {
    const name = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }).filter((text) => text.isWellFormed());
    fc.assert(
      fc.property(name, name, (one, two) => {
        expect(linesAddress(one) === linesAddress(two)).toBe(one === two);
        expect(linesAddress(one)).not.toMatch(/[%?#:*"<>|\\[\]]/u);
        expect(decodeURI(encodeURI(linesAddress(one)))).toBe(linesAddress(one));
      }),
    );
  });
});
