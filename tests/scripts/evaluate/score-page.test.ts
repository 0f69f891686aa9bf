import { describe, expect, it } from 'vitest';
import { isTitle } from '../../../scripts/lib/evaluate/is-title.ts';
import { parseTruth, type PageTruth } from '../../../scripts/lib/evaluate/page-truth.ts';
import { scorePage } from '../../../scripts/lib/evaluate/score-page.ts';
import { record } from './documents.ts';

const PAGE: PageTruth = {
  file: 'a.txt',
  source: 'The Kittiwick Lantern',
  domain: 'https://www.kittiwicklantern.example/',
  lang: 'en',
  title: 'Harbour stays open',
  published: '2001-03-04',
  publishedInText: true,
  sourceInText: true,
  summary: [],
  headlines: [],
  paragraphs: ['The harbour stays open until the lamps are lit.'],
};
const READ = record({
  published: '2001-03-04',
  source: { id: null, name: 'Kittiwick Lantern' },
  body: PAGE.paragraphs[0]!,
});

const counted = (truth: PageTruth, records: Parameters<typeof scorePage>[1]) =>
  Object.fromEntries(
    scorePage(truth, records).scores.map(({ measure, counts: { right, wrong, missed } }) => [
      measure,
      [right, wrong, missed],
    ]),
  );

describe('a saved page', () => {
  it('that is read whole is right in all', () => {
    expect(counted(PAGE, [READ])).toEqual({
      read: [1, 0, 0],
      title: [1, 0, 0],
      published: [1, 0, 0],
      'published-right': [1, 0, 0],
      source: [1, 0, 0],
      'words-given': [1000, 0, 0],
      'words-found': [1000, 0, 0],
    });
  });

  it('loses by furniture what it gives, and by lost words what is found', () => {
    const menu = { ...READ, body: `${READ.body} Home News Tides Lamps Weather Contact Imprint Log in` };
    const { 'words-given': given, 'words-found': found } = counted(PAGE, [menu]);
    expect(given![0]).toBeLessThan(700);
    expect(found).toEqual([1000, 0, 0]);
    const half = counted(PAGE, [{ ...READ, body: 'The harbour stays open until' }]);
    expect(half['words-given']).toEqual([1000, 0, 0]);
    expect(half['words-found']![0]).toBeLessThan(500);
  });

  it('takes the words of all its statements together', () => {
    const [first, second] = ['The harbour stays open until the', 'stays open until the lamps are lit.'];
    const { 'words-found': found } = counted(PAGE, [
      { ...READ, body: first! },
      { ...READ, body: second! },
    ]);
    expect(found).toEqual([1000, 0, 0]);
  });

  it('knows a publisher by the name of its site, and no other one', () => {
    expect(counted(PAGE, [{ ...READ, source: { id: null, name: 'kittiwicklantern.example' } }])['source']).toEqual([
      1, 0, 0,
    ]);
    expect(counted(PAGE, [{ ...READ, source: { id: null, name: 'Tarn Press' } }])['source']).toEqual([0, 1, 1]);
    expect(counted(PAGE, [{ ...READ, source: null }])['source']).toEqual([0, 0, 1]);
  });

  it('that was not read has nothing', () => {
    expect(counted(PAGE, [])['read']).toEqual([0, 0, 1]);
    expect(counted(PAGE, [])['words-found']).toEqual([0, 0, 1000]);
  });

  it('needs answers of the right form', () => {
    expect(() => parseTruth('[{"file":"a.txt"}]')).toThrow('Expected pages with known parts');
  });
});

describe('isTitle', () => {
  it('lets a title hold little more than the one that is printed', () => {
    expect(isTitle('Harbour stays open!', 'Harbour stays open')).toBe(true);
    expect(isTitle('Tides: Harbour stays open', 'Harbour stays open')).toBe(false);
    expect(isTitle('Harbour', 'Harbour stays open')).toBe(false);
  });
});
