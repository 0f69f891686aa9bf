import { describe, expect, it } from 'vitest';
import { isTown, townOf } from '../../../src/ingest/lexicon/towns.ts';
import { placeCandidates, type PlaceZone } from '../../../src/ingest/fields/places/candidates.ts';
import { choosePlace, weighPlaces } from '../../../src/ingest/fields/places/choose.ts';
import { clauseOf } from '../../../src/ingest/fields/places/reasons.ts';
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

describe('the reasons for a place', () => {
  it('are words, and no names of features', () => {
    expect(clauseOf('day-behind|head')).toBe('a day stands behind it, above the words');
    expect(clauseOf('before=in')).toBe('a word for “in” or “at” stands before it');
    expect(clauseOf('times=2')).toBeNull();
  });
});

describe('the chosen place', () => {
  const features = (zone: PlaceZone, text: string) =>
    placeCandidates([{ zone, line: { number: 1, text } }], '').map((found) => [found.name, found.features] as const);

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

  const read = (title: string | null, ...texts: string[]) => {
    const heads = title === null ? [] : [{ number: 1, text: title }];
    const words = paragraphs(2, ...texts);
    const page = [...heads, ...words.map(({ text, lines: [number] }) => ({ number, text }))];
    return choosePlace(weighPlaces({ title: heads[0] ?? null, paragraphs: words }, page), SHIPPED.linear.place);
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
