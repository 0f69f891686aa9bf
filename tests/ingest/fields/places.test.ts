import { describe, expect, it } from 'vitest';
import { isTown, townInCase, townOf } from '../../../src/ingest/lexicon/towns.ts';
import { placeCandidates, type PlaceZone } from '../../../src/ingest/fields/places/candidates.ts';
import { choosePlace, weighPlaces } from '../../../src/ingest/fields/places/choose.ts';
import { clauseOf } from '../../../src/ingest/fields/places/reasons.ts';
import { placeSigns } from '../../../src/ingest/lexicon/place-words.ts';
import { isState } from '../../../src/ingest/lexicon/states.ts';
import { SHIPPED } from '../../../src/ingest/learned/models.ts';
import { findVenues } from '../../../src/ingest/lexicon/venues.ts';

const paragraphs = (from: number, ...texts: string[]) =>
  texts.map((text, index) => ({
    text,
    lines: [from + index, from + index] as const,
    zone: 'body' as const,
    turn: null,
  }));

describe('a town', () => {
  it('is known in the languages that name it', () => {
    expect(['Geneva', 'Genf', 'Genève', 'Женева', '日内瓦', 'جنيف', 'NEW DELHI', 'Bryssel'].every(isTown)).toBe(true);
    expect(['Port', 'Same', 'General', 'Kittiwick', 'France'].some(isTown)).toBe(false);
  });

  it('is given in the nominative where a case stands', () => {
    expect([townOf('Ливерпуле')?.name, townOf('Москве')?.name, townOf('Женевы')?.name]).toEqual([
      'Ливерпуль',
      'Москва',
      'Женева',
    ]);
    expect([townOf('LONDON')?.name, townOf('Kittiwick'), townOf('Министр')]).toEqual(['London', null, null]);
  });

  it('is known behind a preposition, and before a case, that is written as one with it', () => {
    expect(townInCase('بتونس', false)?.name).toBe('تونس');
    expect(townInCase('서울에서', false)?.name).toBe('서울');
    expect([townInCase('Londynie', true)?.name, townInCase('Brukseli', true)?.name]).toEqual(['Londyn', 'Bruksela']);
    expect([townInCase('Londynie', false), townInCase('Kittiwicku', true), townInCase('London', false)]).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('is told from a state, whose names are known in many languages too', () => {
    expect(['France', 'Frankreich', 'Франция', '法国', 'Virginia', 'D.C.'].every(isState)).toBe(true);
    expect(['Geneva', 'Kittiwick'].some(isState)).toBe(false);
  });

  it('is told by a house that stands in it', () => {
    expect(findVenues('Remarks in the Oval Office and at the Élysée')).toMatchObject([
      { venue: 'Oval Office', city: 'Washington' },
      { venue: 'Élysée', city: 'Paris' },
    ]);
    expect(findVenues('A white house by the sea')).toEqual([]);
  });
});

describe('a word beside a town', () => {
  it('tells by its beginning what is there', () => {
    expect(placeSigns('conferences')).toEqual(['event']);
    expect(placeSigns('переговоров')).toEqual(['event']);
    expect(placeSigns('here')).toEqual(['here']);
    expect([placeSigns('hereby'), placeSigns('lantern')]).toEqual([[], []]);
  });
});

describe('the reasons for a place', () => {
  it('are words, and no names of features', () => {
    expect(clauseOf('day-behind|head')).toBe('a day stands behind it, above the words');
    expect(clauseOf('before=in')).toBe('a word for “in” or “at” stands before it');
    expect(clauseOf('times=2')).toBeNull();
  });
});

describe('the chosen place', () => {
  const features = (zone: PlaceZone, text: string, kind = 'report') =>
    placeCandidates([{ zone, line: { number: 1, text } }], '', { lang: 'en', kind }).map(
      (found) => [found.name, found.features] as const,
    );

  it('is weighed by what stands beside it and where', () => {
    const [[name, found]] = features('head', 'Geneva, 14 March 2009') as [[string, readonly string[]]];
    expect(name).toBe('Geneva');
    expect(found).toEqual(
      expect.arrayContaining(['z:head', 'begins|head', 'day-behind|head', 'few|head', 'dated|head']),
    );
    expect(features('opening', 'The minister flew to Geneva.')[0]![1]).toEqual(
      expect.arrayContaining(['before=to', 'ends|opening']),
    );
    expect(features('opening', 'The pilots of Kittiwick refused.')).toEqual([]);
  });

  it('is weighed by what the words beside it tell, and by whether the text was said aloud', () => {
    expect(features('opening', 'It is good to be here in Geneva today.', 'speech')[0]![1]).toEqual(
      expect.arrayContaining(['close:here', 'behind:today', 'z:opening|spoken', 'before|opening|spoken']),
    );
    const written = features('opening', 'The ships left Geneva.')[0]![1];
    expect(written).toEqual(expect.arrayContaining(['z:opening|written']));
    expect(written.some((feature) => /:(?:here|today|event)/u.test(feature))).toBe(false);
  });

  it('is none of a body that is named like a seat, but where a line begins with it', () => {
    expect(features('opening', 'They wrote to the United Nations again.')).toEqual([]);
    expect(features('opening', 'UNITED NATIONS (TPB) - They wrote again.').length).toBe(1);
  });

  it('is found in signs where a line is dated from it, as a whole word', () => {
    expect(features('opening', '【エルサレム＝渡辺】会談した。')[0]).toMatchObject([
      'エルサレム',
      expect.arrayContaining(['day-behind', 'stroke-before']),
    ]);
    expect(features('opening', 'カノン砲について話した。')).toEqual([]);
  });

  const read = (title: string | null, ...texts: string[]) => {
    const heads = title === null ? [] : [{ number: 1, text: title }];
    const words = paragraphs(2, ...texts);
    const page = [...heads, ...words.map(({ text, lines: [number] }) => ({ number, text }))];
    return choosePlace(
      weighPlaces({ title: heads[0] ?? null, paragraphs: words, lang: 'en', kind: 'report' }, page),
      SHIPPED.linear.place,
    );
  };

  it('is the one of day and place before the words, in any order', () => {
    expect(read('On the lantern', '(Geneva, 14 March 2009) - The lantern is lit.', 'More words of it.')).toMatchObject({
      value: 'Geneva',
      evidence: [{ rule: 'place/chosen', quote: 'Geneva', line: 2 }],
    });
    expect(read('On the lantern', 'Geneva, March 14, 2009, 9 a.m.', 'The lantern is lit.')?.value).toBe('Geneva');
  });

  it('is none where towns are only spoken of further down, or none is', () => {
    expect(
      read(
        'On the lantern',
        'The lantern is lit, and the pilots have read of it in the Gazette of the islands.',
        'Nobody knows when.',
        'The pilots will meet again when the ice goes out of the strait and the post boat runs.',
        'The ships that go from the strait to Geneva or Tokyo may come by night again, as they did in the old days.',
      ),
    ).toBeNull();
    expect(read('On the lantern', 'The lantern is lit.')).toBeNull();
  });
});
