import { describe, expect, it } from 'vitest';
import { periodAt } from '../../../src/site/client/offer-date.ts';

describe('the period that an address names', () => {
  it.each([
    ['/2016/04/05/', '/', '2016-04-05'],
    ['/2016/04/05', '/', '2016-04-05'],
    ['/a/b/2016/04/', '/a/b/', '2016-04'],
    ['/fr/2016/', '/', '2016'],
    ['/1980s/', '/', '1980s'],
  ])('%s below %s: %s', (path, root, period) => expect(periodAt(path, root)).toBe(period));

  it.each([
    ['/2016/04/31/', '/'],
    ['/2016/13/', '/'],
    ['/2016/4/5/', '/'],
    ['/1980s/04/', '/'],
    ['/statements/2016/', '/'],
    ['/2016/', '/a/b/'],
    ['/20160405/', '/'],
    ['/', '/'],
  ])('%s below %s: none', (path, root) => expect(periodAt(path, root)).toBeNull());
});
