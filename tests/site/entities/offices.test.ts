import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '../../../src/site/catalogue.ts';
import { changeBetween, inSilences, officesOf } from '../../../src/site/entities/offices.ts';
import type { Office } from '../../../src/statement/authority.ts';
import { officeId } from '../../../src/statement/entities/office-id.ts';
import { dated, organisation, person, SETTINGS } from '../holdings.ts';

const office = (from: string, to: string | null, given: Partial<Office> = {}): Office => ({
  role: 'keeper',
  organisation: 'lights',
  title: 'Keeper of the Lights',
  titles: [],
  from,
  to,
  reference: 'invented',
  ...given,
});
const by = (id: string) => ({ speakers: [{ id, name: id, role: null }] });

const people = [
  person('ada', 'Ada Keel', { offices: [office('1999-03-01', '2005-05'), office('2012', null)] }),
  person('teo', 'Teo Marsh', {
    offices: [
      office('2005-06-01', '2010-01-01'),
      office('2001', '2002', { role: 'pilot', organisation: null, title: 'Pilot' }),
    ],
  }),
  person('silent', 'Silent One', { offices: [office('1990', '1999-02-28')] }),
];
const { offices, voices } = buildCatalogue({
  settings: SETTINGS,
  statements: [
    dated('2004-01-01', by('ada')),
    dated('2005-05-15', by('ada')),
    dated('2013-01-01', by('ada')),
    dated('2006/2020', by('teo')),
    dated('2007-07-07', by('teo')),
  ],
  people,
  organisations: [organisation('lights', 'Lights Service')],
  sources: [],
  rawFiles: [],
  gone: [],
  days: [],
});
const keeper = offices.get('keeper-at-lights')!;

describe('an office', () => {
  it('has the role and the organisation as its id, the role alone where there is none, and never too long a one', () => {
    expect([...offices.keys()]).toEqual(['pilot', 'keeper-at-lights']);
    const long = officeId({
      role: 'keeper-of-'.repeat(6).slice(0, -1),
      organisation: 'lights-'.repeat(6).slice(0, -1),
    });
    expect(long).toMatch(/^keeper-of-[a-z-]+-[0-9a-z]{6}$/u);
    expect(long.length).toBeLessThanOrEqual(80);
  });

  it('has all its holders in the order in which they took it up, those too who say nothing here', () => {
    expect(keeper.terms.map(({ person: { id }, office: { from }, voice }) => [id, from, voice?.id ?? null])).toEqual([
      ['silent', '1990', null],
      ['ada', '1999-03-01', 'ada'],
      ['teo', '2005-06-01', 'teo'],
      ['ada', '2012', 'ada'],
    ]);
  });

  it('has what was surely said in it', () => {
    expect(keeper.terms.map(({ statements }) => statements.map(({ id }) => id))).toEqual([
      [],
      ['2004-01-01'],
      ['2007-07-07'],
      ['2013-01-01'],
    ]);
  });

  it('is told with who held it before and after, the one taken up last first', () => {
    expect(
      officesOf(voices.get('ada')!.person!, offices).map(({ term, before, after }) => [
        term.office.from,
        before?.person.id ?? null,
        after?.person.id ?? null,
      ]),
    ).toEqual([
      ['2012', 'teo', null],
      ['1999-03-01', 'silent', 'teo'],
    ]);
    expect(officesOf(person('nobody', 'No Body', { offices: [office('2020', null)] }), offices)).toEqual([]);
  });
});

describe('between two terms', () => {
  it.each([
    ['2005-05-31', '2005-06-01', null],
    ['2005-05', '2005-06', null],
    ['2005-05-31', '2005-06-20', null],
    ['2010-01-01', '2012', { type: 'gap', from: '2010-01-02', to: '2011-12-31' }],
    ['2010-06-01', '2010-01-01', { type: 'overlap', from: '2010-01-01', to: '2010-06-01' }],
    ['2010', '2010', null],
    [null, '2012', null],
    ['2010', '/2012', null],
  ])('that end %s and begin %s', (to, from, expected) => {
    expect(changeBetween({ to }, { from })).toEqual(expected);
  });
});

describe('holders without a statement in the office', () => {
  const said = [dated('2004-01-01')];
  const lengths = (of: string) =>
    inSilences([...of].map((one) => ({ statements: one === 'x' ? said : [] }))).map((run) => run.length);

  it('are told one by one where they are few, and in one line where they are many in a row', () => {
    expect(lengths('...x..')).toEqual([1, 1, 1, 1, 1, 1]);
    expect(lengths('....x')).toEqual([4, 1]);
    expect(lengths('xx.....x....x')).toEqual([1, 1, 5, 1, 4, 1]);
    expect(lengths('')).toEqual([]);
  });
});
