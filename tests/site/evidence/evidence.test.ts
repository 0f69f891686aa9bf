import { describe, expect, it } from 'vitest';
import { fieldBasis, fieldTier, isWorkedOut } from '../../../src/site/evidence/basis.ts';
import { basisSummary } from '../../../src/site/evidence/basis-summary.ts';
import { evidenceGroups } from '../../../src/site/evidence/evidence-groups.ts';
import { fieldWords, titleNote } from '../../../src/site/words/field-words.ts';
import { dateOf } from '../../../src/site/dates/date-of.ts';
import { makeInterface } from '../../../src/site/words/interface.ts';
import { dated, evidence, source, statement } from '../holdings.ts';

const { text: inEnglish } = makeInterface('en');

describe('the basis of a field', () => {
  it('is that of its least direct evidence', () => {
    const both = {
      evidence: [
        evidence({ field: 'date' }),
        evidence({ field: 'date', basis: 'inferred' }),
        evidence({ field: 'place', basis: 'decided' }),
      ],
    };
    expect(fieldBasis(both, 'date')).toBe('inferred');
    expect(fieldBasis(both, 'place')).toBe('decided');
    const decided = {
      evidence: [
        evidence({ field: 'date', basis: 'decided' }),
        evidence({ field: 'date', basis: 'inferred', tier: 'possible' }),
      ],
    };
    expect([fieldBasis(decided, 'date'), fieldTier(decided, 'date')]).toEqual(['decided', 'certain']);
  });

  it('is not known without evidence', () => {
    expect(fieldBasis({ evidence: [] }, 'date')).toBeNull();
  });

  it('has the weakest tier of its evidence', () => {
    expect(
      fieldTier(
        {
          evidence: [
            evidence({ field: 'date' }),
            evidence({ field: 'date', tier: 'possible' }),
            evidence({ field: 'date', tier: 'probable' }),
          ],
        },
        'date',
      ),
    ).toBe('possible');
    expect(fieldTier({ evidence: [] }, 'date')).toBeNull();
  });

  it('tells what was worked out from what the text says itself', () => {
    const known = (basis: 'stated' | 'inferred' | 'decided') =>
      isWorkedOut({ evidence: [evidence({ field: 'date', basis })] }, 'date');
    expect([known('stated'), known('inferred'), known('decided')]).toEqual([false, true, true]);
    expect(isWorkedOut({ evidence: [] }, 'date')).toBe(false);
    expect(inEnglish(dateOf(dated('2022-01-28', { evidence: [evidence({ field: 'date', basis: 'inferred' })] })))).toBe(
      '[28 January 2022]',
    );
  });

  it('is told in a sentence that begins with what may be doubted', () => {
    expect(
      inEnglish(
        basisSummary({
          evidence: [
            evidence({ field: 'speakers' }),
            evidence({ field: 'source' }),
            evidence({ field: 'place' }),
            evidence({ field: 'date', basis: 'inferred' }),
          ],
        }),
      ),
    ).toBe('Date inferred; speaker, source and place stated.');
    expect(inEnglish(basisSummary({ evidence: [] }))).toBe('Not recorded.');
  });
});

describe('evidence', () => {
  it('is gathered by field, in a reader’s order, and by line', () => {
    const groups = evidenceGroups({
      evidence: [
        evidence({ field: 'source', line: 3 }),
        evidence({ field: 'date', line: null, basis: 'decided' }),
        evidence({ field: 'date', line: 7 }),
        evidence({ field: 'date', line: 2 }),
      ],
    });
    expect(groups.map(({ field, basis, pieces }) => [field, basis, pieces.map(({ line }) => line)])).toEqual([
      ['date', 'decided', [null]],
      ['source', 'stated', [3]],
    ]);
    expect(groups.map(({ overruled }) => overruled.map(({ line }) => line))).toEqual([[2, 7], []]);
  });

  it('has no group for a field that nothing speaks of', () => {
    expect(evidenceGroups({ evidence: [] })).toEqual([]);
  });
});

describe('the value of a field', () => {
  const sources = new Map([['wire', { source: source('wire', 'Island Wire'), statements: [] }]]);
  const of = (given: Parameters<typeof statement>[0], field: Parameters<typeof fieldWords>[1]) =>
    inEnglish(fieldWords(statement(given), field, { sources }));

  it('is named in words', () => {
    expect(inEnglish(fieldWords(dated('2022-01-28'), 'date', { sources }))).toBe('28 January 2022, Friday');
    expect(of({ id: 'a', source: 'wire' }, 'source')).toBe('Island Wire');
    expect(
      of(
        {
          id: 'a',
          speakers: [
            { id: null, name: 'Ada Orlan', role: null },
            { id: null, name: 'Teo Marsh', role: null },
          ],
        },
        'speakers',
      ),
    ).toBe('Ada Orlan, Teo Marsh');
    expect(of({ id: 'a', lang: 'ar' }, 'lang')).toBe('Arabic');
    expect(of({ id: 'a', titleBasis: 'derived' }, 'title')).toBe('the first words');
    const given = {
      id: 'a',
      titleBasis: 'derived' as const,
      evidence: [evidence({ field: 'title', basis: 'decided' })],
    };
    expect(of(given, 'title')).toBe('an editor’s');
    expect(inEnglish(titleNote(statement(given))!)).toContain('An editor gave this title');
    expect(inEnglish(titleNote(statement({ id: 'a', titleBasis: 'derived' }))!)).toContain('its first words');
    expect(titleNote(statement({ id: 'a' }))).toBeNull();
  });

  it('says what is missing', () => {
    expect(
      (['date', 'speakers', 'institution', 'source', 'place'] as const).map((field) => of({ id: 'a' }, field)),
    ).toEqual(['undated', 'nobody named', 'none', 'not known', 'not known']);
  });
});
