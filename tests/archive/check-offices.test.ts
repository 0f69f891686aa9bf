import { describe, expect, it } from 'vitest';
import { checkOffices, findGaps } from '../../src/archive/check-offices.ts';
import type { Authority, Office, Person } from '../../src/statement/authority.ts';

type Term = Partial<Office> & Pick<Office, 'from' | 'to'>;

function person(id: string, ...terms: readonly Term[]): Person {
  const office = {
    role: 'foreign-minister',
    organisation: 'lagoon-mfa',
    title: 'Foreign Minister of the Lagoon',
    titles: [],
    reference: 'invented',
  };
  const offices = terms.map((term) => Object.assign({}, office, term));
  return { id, name: id, sort: id, surname: id, names: [], identifiers: [], offices, reference: 'invented' };
}

const authority = (...people: readonly Person[]): Authority => ({ people, organisations: [], sources: [], events: [] });
const codes = (...people: readonly Person[]) =>
  checkOffices(authority(...people)).map(({ code, record, path }) => [code, record, path[1]]);

describe('terms of one person', () => {
  it('are told where they overlap, at the later one', () => {
    expect(
      codes(person('ada', { from: '2001-01-01', to: '2003-06-30' }, { from: '2003-05-01', to: '2005-01-01' })),
    ).toEqual([['authority-overlap', 'people/ada', 1]]);
    expect(codes(person('ada', { from: '2003-05-01', to: null }, { from: '2001-01-01', to: '2003-06-30' }))).toEqual([
      ['authority-overlap', 'people/ada', 0],
    ]);
  });

  it('may follow each other on one day, and stand in different offices', () => {
    expect(codes(person('ada', { from: '2001-01-01', to: '2003-06-30' }, { from: '2003-06-30', to: null }))).toEqual(
      [],
    );
    expect(
      codes(
        person(
          'ada',
          { from: '2001-01-01', to: '2003-06-30' },
          { from: '2002-01-01', to: null, organisation: 'reef-mfa' },
        ),
      ),
    ).toEqual([]);
    expect(
      codes(
        person(
          'ada',
          { from: '2001-01-01', to: '2003-06-30' },
          { from: '2002-01-01', to: null, role: 'prime-minister' },
        ),
      ),
    ).toEqual([]);
  });
});

describe('two people in one office', () => {
  it('are told, at the one who came later', () => {
    expect(
      codes(
        person('ada', { from: '2001-01-01', to: '2003-06-30' }),
        person('bo', { from: '2002-01-01', to: '2004-01-01' }),
      ),
    ).toEqual([['authority-two-holders', 'people/bo', 0]]);
    expect(
      codes(person('bo', { from: '2002-01-01', to: '2004-01-01' }), person('ada', { from: '2001-01-01', to: null })),
    ).toEqual([['authority-two-holders', 'people/bo', 0]]);
  });

  it('name each other in the reason', () => {
    expect(
      checkOffices(
        authority(person('ada', { from: '2001-01-01', to: null }), person('bo', { from: '2002-01-01', to: null })),
      )[0]!.reason,
    ).toBe('Expected one Foreign Minister of the Lagoon at a time, found "ada" in the office from 2001-01-01');
  });

  it('may hand over within two weeks, and not within three', () => {
    expect(
      codes(person('ada', { from: '2001-01-01', to: '2003-06-14' }), person('bo', { from: '2003-06-01', to: null })),
    ).toEqual([]);
    expect(
      codes(person('ada', { from: '2001-01-01', to: '2003-06-22' }), person('bo', { from: '2003-06-01', to: null })),
    ).toHaveLength(1);
  });

  it('may share it where both say acting, and not where one does', () => {
    const acting = { title: 'Acting Foreign Minister of the Lagoon' };
    expect(
      codes(
        person('ada', { from: '2001-01-01', to: '2003-01-01', ...acting }),
        person('bo', { from: '2002-01-01', to: '2003-01-01', ...acting }),
      ),
    ).toEqual([]);
    expect(
      codes(
        person('ada', { from: '2001-01-01', to: '2003-01-01' }),
        person('bo', { from: '2002-01-01', to: '2003-01-01', ...acting }),
      ),
    ).toHaveLength(1);
  });

  it('contradict each other on days that are sure alone', () => {
    expect(codes(person('ada', { from: '2001', to: '2003' }), person('bo', { from: '2003', to: '2005' }))).toEqual([]);
    expect(
      codes(person('ada', { from: '2001', to: '2003/2005' }), person('bo', { from: '2003/2005', to: '2007' })),
    ).toEqual([]);
    expect(codes(person('ada', { from: '2001', to: '2005' }), person('bo', { from: '2002', to: '2006' }))).toHaveLength(
      1,
    );
    expect(codes(person('ada', { from: '/2001', to: '2001/..' }), person('bo', { from: '2000', to: '2006' }))).toEqual(
      [],
    );
  });

  it('are no news where many hold it, or where no organisation is named', () => {
    const two = (term: Partial<Office>) =>
      codes(
        person('ada', { from: '2001-01-01', to: null, ...term }),
        person('bo', { from: '2002-01-01', to: null, ...term }),
      );
    expect(two({ role: 'spokesperson' })).toEqual([]);
    expect(two({ organisation: null })).toEqual([]);
    expect(two({})).toHaveLength(1);
  });
});

describe('gaps', () => {
  const gaps = (...people: readonly Person[]) => findGaps(authority(...people));

  it('are told with who stands on either side', () => {
    expect(
      gaps(person('bo', { from: '2005-01-01', to: null }), person('ada', { from: '2001-01-01', to: '2003-06-30' })),
    ).toEqual([
      {
        role: 'foreign-minister',
        organisation: 'lagoon-mfa',
        before: 'ada',
        last: '2003-06-30',
        after: 'bo',
        first: '2005-01-01',
      },
    ]);
  });

  it('are none where a term may reach across, within a month, or in an office of many', () => {
    expect(gaps(person('ada', { from: '2001', to: '2003/..' }), person('bo', { from: '2005', to: null }))).toEqual([]);
    expect(gaps(person('ada', { from: '2001', to: '2003' }), person('bo', { from: '/2005', to: null }))).toEqual([]);
    expect(
      gaps(person('ada', { from: '2001-01-01', to: '2003-06-01' }), person('bo', { from: '2003-06-30', to: null })),
    ).toEqual([]);
    expect(
      gaps(
        person('ada', { from: '2001', to: '2003', role: 'spokesperson' }),
        person('bo', { from: '2005', to: null, role: 'spokesperson' }),
      ),
    ).toEqual([]);
    expect(
      gaps(
        person('ada', { from: '2001', to: '2010' }),
        person('cy', { from: '2002', to: '2003' }),
        person('bo', { from: '2010', to: null }),
      ),
    ).toEqual([]);
  });
});
