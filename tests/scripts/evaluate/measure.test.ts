import { describe, expect, it } from 'vitest';
import { commonPairs } from '../../../scripts/lib/evaluate/common-pairs.ts';
import {
  isSameBody,
  isSameBodyRenamed,
  isSamePerson,
  isSamePlace,
  isSameSource,
  isSameVoice,
} from '../../../scripts/lib/evaluate/compare-names.ts';
import { differences } from '../../../scripts/lib/evaluate/differences.ts';
import { fallsBelow, floorOf, raise } from '../../../scripts/lib/evaluate/floor.ts';
import { parseGold } from '../../../scripts/lib/evaluate/gold.ts';
import { leavesRoom } from '../../../scripts/lib/evaluate/leaves-room.ts';
import { scoreAll, toFigures } from '../../../scripts/lib/evaluate/measure.ts';
import { tellDifferences, tellMeasurement, tellMisses } from '../../../scripts/lib/evaluate/tell-measurement.ts';
import { f1, precision, recall } from '../../../src/statement/accuracy.ts';
import { evidence } from '../../site/holdings.ts';
import { goldDocument, record } from './documents.ts';

describe('leavesRoom', () => {
  it.each([
    ['2001-03-04', '2001-03-04'],
    ['2001-03-04?', '2001-03-04'],
    ['XXXX-03-04', '2001-03-04'],
    ['2001-03', '2001-03-04'],
    ['2001-03-04', '2001'],
    ['[2001-03-01,2001-03-04]', '2001-03-04'],
    ['2001-03-01/2001-03-09', '2001-03-04'],
    ['2001-02/2001-03', '2001-03-04'],
    ['2001-03-01/..', '2001-03-04'],
    ['../2001-03-09', '2001-03-04'],
    ['[2001-03-01..2001-03-09]', '2001-03-04'],
  ])('%s has room for %s', (date, day) => {
    expect(leavesRoom(date, day)).toBe(true);
  });

  it.each([
    [null, '2001-03-04'],
    ['2001-03-05', '2001-03-04'],
    ['XXXX-03-05', '2001-03-04'],
    ['[2001-03-01,2001-03-05]', '2001-03-04'],
    ['2001-03-05/2001-03-09', '2001-03-04'],
    ['../2001-03-03', '2001-03-04'],
    ['2002', '2001-03-04'],
  ])('%s has none for %s', (date, day) => {
    expect(leavesRoom(date, day)).toBe(false);
  });
});

describe('names', () => {
  it('are of the same person, body, source or place however they are written', () => {
    expect(isSamePerson('Solveig Hårtmoor', 'S. Hartmoor')).toBe(true);
    expect(isSameVoice('Harbour Ministry', 'The Harbour Ministry (unsigned)')).toBe(true);
    expect(isSameBody('Northern Conference', 'Secretariat of the Northern Conference')).toBe(true);
    expect(isSameBodyRenamed('Ministry of Harbours of the Skerries', 'Harbours Ministry of the Skerries')).toBe(true);
    expect(isSameSource('Tarn Press', 'Press Bureau of Tarn (TPB)')).toBe(true);
    expect(isSamePlace('Kittiwick, Skerries', 'Kittiwick')).toBe(true);
  });

  it('are not the same where only a part agrees', () => {
    expect(isSamePerson('Jago Fenn', 'Hester Fenn')).toBe(false);
    expect(isSamePerson('Jago Fenn', 'Jago Quill')).toBe(false);
    expect(isSameVoice(null, 'Jago Fenn')).toBe(false);
    expect(isSameBody(null, 'Harbour Ministry')).toBe(false);
    expect(isSameBody('Ministry of Harbours of the Skerries', 'Harbours Ministry of the Skerries')).toBe(false);
    expect(isSameBodyRenamed('Harbour Ministry of Tarn', 'Harbour Ministry of the Skerries')).toBe(false);
    expect(isSameSource('Hob Light', 'Tarn Press Bureau')).toBe(false);
    expect(isSameSource('', 'Tarn Press Bureau')).toBe(false);
    expect(isSamePlace('Velmar', 'Kittiwick')).toBe(false);
  });
});

it.each([
  ['abcd', 'abcd', '00 11 22 33'],
  ['abcd', 'xbyd', '11 33'],
  ['ab', 'ba', '10'],
  ['', 'a', ''],
])('commonPairs of %s and %s are %s', (one, other, pairs) => {
  expect(
    commonPairs([...one], [...other])
      .map((pair) => pair.join(''))
      .join(' '),
  ).toBe(pairs);
});

describe('precision, recall and F1', () => {
  it('follow from what is right, wrong and missed', () => {
    const counts = { right: 6, wrong: 2, missed: 4 };
    expect([precision(counts), recall(counts), f1(counts)]).toEqual([0.75, 0.6, 12 / 18]);
  });

  it('are unknown where nothing was counted', () => {
    const none = { right: 0, wrong: 0, missed: 0 };
    expect([precision(none), recall(none), f1(none)]).toEqual([null, null, null]);
  });
});

describe('parseGold', () => {
  it('fills in what a document leaves out, and calls kinds as statements do', () => {
    const [document] = parseGold(
      JSON.stringify([{ file: 'a.txt', date: null, source: 'S', kind: 'wire report', lang: 'en', licence: 'x' }]),
    );
    expect(document).toMatchObject({
      kind: 'report',
      speakers: [],
      sourceInText: true,
      placeInText: false,
      dateKnownFromTextAlone: true,
    });
  });

  it.each(['{}', '[]', '[{"file":"a.txt"}]', 'no'])('refuses %s', (text) => {
    expect(() => parseGold(text)).toThrow();
  });
});

const gold = ['a', 'b', 'c'].map((name) => goldDocument({ file: `${name}.txt` }));
const named = (name: string, change = {}) =>
  record({ raw: { file: `folder/${name}.txt`, sha256: '0'.repeat(64), lines: [1, 2] }, ...change });

describe('toFigures', () => {
  const documents = scoreAll({ about: 'statements', documents: gold }, [
    named('a', { evidence: [evidence({ field: 'kind', tier: 'probable' })] }),
    named('b', { place: 'Velmar', body: 'x' }),
    named('b', { place: null }),
  ]);

  it('adds up documents, and takes the longest statement of a file', () => {
    const { measures, tiers, sources } = toFigures(documents);
    expect(measures.read).toEqual({ right: 2, wrong: 0, missed: 1 });
    expect(measures.place).toEqual({ right: 1, wrong: 0, missed: 1 });
    expect(tiers).toEqual([{ field: 'kind', tier: 'probable', right: 1, of: 1 }]);
    expect(sources).toEqual([{ source: 'Lagoon Press Bureau', documents: 3, measures }]);
  });

  it('gives no figures of a source with two documents, and none of a measure without cases', () => {
    const { measures, sources } = toFigures(documents.slice(0, 2));
    expect(sources).toEqual([]);
    expect(measures).not.toHaveProperty('turns');
  });

  it('are told with what is not right', () => {
    const told = tellMeasurement({
      on: '2026-01-02',
      set: { name: 'few', digest: '01234567', documents: 3, languages: ['en'] },
      ...toFigures(documents),
    });
    expect(told).toContain('few (01234567), 3 documents, 2026-01-02');
    expect(told).toMatch(/100\.0 % +50\.0 % +66\.7 % +1 +0 +1 {2}place/u);
    expect(told).toContain('1/1  probable: kind 1/1');
    expect(tellMisses(documents)).toBe(
      'b.txt  place: found —, expected Kittiwick\nc.txt  read: found not read, expected read\nc.txt  speakers: found not read, expected 1\n',
    );
  });
});

describe('differences', () => {
  const right = scoreAll({ about: 'statements', documents: gold.slice(0, 1) }, [named('a')]);
  const wrong = scoreAll({ about: 'statements', documents: gold.slice(0, 1) }, [named('a', { place: 'Velmar' })]);
  const open = scoreAll({ about: 'statements', documents: gold.slice(0, 1) }, [named('a', { place: null })]);
  const otherWrong = scoreAll({ about: 'statements', documents: gold.slice(0, 1) }, [named('a', { place: 'Tarn' })]);

  it('name document, field, was, is and truth', () => {
    expect(differences(wrong, right)).toEqual([
      { file: 'a.txt', measure: 'place', was: 'Velmar', is: 'Kittiwick', truth: 'Kittiwick', outcome: 'better' },
    ]);
    expect(tellDifferences(differences(right, wrong), 'v1')).toBe(
      'Against v1: \nWorse (1)\n  a.txt  place: was Kittiwick, is Velmar, truth Kittiwick\n',
    );
  });

  it('find an open value better than a wrong one, and one wrong value no better than another', () => {
    expect(differences(wrong, open).map(({ outcome }) => outcome)).toEqual(['better']);
    expect(differences(wrong, otherWrong).map(({ outcome }) => outcome)).toEqual(['other']);
  });

  it('are none where the readings agree', () => {
    expect(differences(wrong, wrong)).toEqual([]);
    expect(tellDifferences([], 'v1')).toBe('Against v1: nothing differs.\n');
  });
});

describe('floor', () => {
  const figures = toFigures(
    scoreAll({ about: 'statements', documents: gold.slice(0, 2) }, [
      named('a', { evidence: [evidence({ field: 'lang' })] }),
      named('b', { place: 'Velmar' }),
    ]),
  );
  const floor = floorOf('few', figures);

  it('is what was reached, rounded down', () => {
    expect(floor.measures.place).toEqual({ precision: 0.5, recall: 0.5 });
    expect(floor.tiers).toEqual({ certain: 1 });
    expect(fallsBelow(floor, figures)).toEqual([]);
  });

  it('tells of every share that falls below it, and of what is not measured any more', () => {
    const worse = toFigures(
      scoreAll({ about: 'statements', documents: gold.slice(0, 2) }, [
        named('a', { place: null }),
        named('b', { place: 'Velmar' }),
      ]),
    );
    expect(fallsBelow(floor, worse)).toEqual([
      'place, precision: expected at least 50.0 %, found 0.0 %',
      'place, recall: expected at least 50.0 %, found 0.0 %',
      'values that are certain: expected at least 100.0 %, found nothing measured',
    ]);
  });

  it('is raised and never lowered', () => {
    const better = { set: 'few', measures: { place: { precision: 0.75, recall: 0.25 } }, tiers: { probable: 0.9 } };
    expect(raise(floor, better)).toEqual({
      ...floor,
      measures: { ...floor.measures, place: { precision: 0.75, recall: 0.5 } },
      tiers: { certain: 1, probable: 0.9 },
    });
  });
});
