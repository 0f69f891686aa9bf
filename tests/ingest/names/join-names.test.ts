import { describe, expect, test } from 'vitest';
import { world } from '../people/world.ts';
import { joinNames, type Naming } from '../../../src/ingest/names/join-names.ts';

/** A name in a text of one paragraph. */
function name(text: string, start: number, kind: Naming['kind'], full = text.includes(' ')): Naming {
  return { text, start, end: start + text.length, kind, full, title: null, paragraph: 0, order: 0, people: [] };
}

const figures = (...namings: Naming[]) =>
  joinNames(namings, 'en').map(({ name: own, kind, mentions }) => [kind, own, mentions.length]);

describe('what stands in brackets behind a body is short for it', () => {
  const BODY = 'Harbour Union Council';

  test('there and further on', () => {
    // "Harbour Union Council (HUC) … HUC"
    expect(figures(name(BODY, 0, 'body'), name('HUC', BODY.length + 2, 'body'), name('HUC', 60, 'body'))).toEqual([
      ['body', BODY, 3],
    ]);
  });

  test('not with words between', () => {
    expect(figures(name(BODY, 0, 'body'), name('HUC', BODY.length + 6, 'body'))).toHaveLength(2);
  });
});

describe('a single word that was read as a body', () => {
  test('is the person who has it as a surname', () => {
    expect(figures(name('Josepha Windle', 0, 'person'), name('Windle', 30, 'body'))).toEqual([
      ['person', 'Josepha Windle', 2],
    ]);
  });

  test.each(['Josepha', 'Windle Street'])('%s stays what it is', (text) => {
    expect(figures(name('Josepha Windle', 0, 'person'), name(text, 30, 'body'))).toHaveLength(2);
  });
});

test('a name with nothing but a courtesy before it is less than one in full', () => {
  const [person] = [...world.people.values()];
  const known = (one: Naming): Naming => ({ ...one, people: [person!] });
  expect(
    figures(
      known(name('Mr Velde', 0, 'person')),
      known(name('Mr Velde', 20, 'person')),
      known(name('Anna Velde', 40, 'person')),
    ),
  ).toEqual([['person', 'Anna Velde', 3]]);
});
