import { describe, expect, test } from 'vitest';
import { findItemMentions } from '../../../src/ingest/people/item-mentions.ts';
import { indexNames } from '../../../src/ingest/people/name-index.ts';
import { attribute, namedOf } from '../../../src/ingest/quotations/attribute.ts';
import { findQuotations } from '../../../src/ingest/quotations/find-quotations.ts';
import { SHIPPED } from '../../../src/ingest/learned/models.ts';
import { makeVocabulary } from '../../../src/ingest/vocabulary.ts';
import { makeItem, world } from '../people/world.ts';

const index = indexNames(world);
const vocabulary = makeVocabulary(world);

/** Who says each quotation of a text, by what was learned. */
function voices(lang: string, ...paragraphs: string[]) {
  const item = { ...makeItem(paragraphs), lang };
  const spans = findQuotations(paragraphs);
  return attribute(spans, item, findItemMentions(item, index), { speakers: [], institution: null, vocabulary }).map(
    ({ speaker }) => speaker?.name ?? null,
  );
}

describe('a name beside a verb of speech, in languages that no rule knows', () => {
  test.each([
    [
      'it',
      '“Le navi arriveranno presto nel porto”, ha detto il ministro Marco Bellini ai giornalisti.',
      'Marco Bellini',
    ],
    ['pt', '“Os navios chegarão em breve ao porto”, disse o ministro João Figueira aos jornalistas.', 'João Figueira'],
    ['cs', '„Lodě brzy připlují do přístavu,“ řekl ministr Karel Dvorský novinářům.', 'Karel Dvorský'],
    ['es', '“Los barcos llegarán pronto al puerto”, expuso Pedro Almagro ante los diputados.', 'Pedro Almagro'],
  ])('%s: %s', (lang, text, name) => {
    expect(voices(lang, text)).toEqual([name]);
  });
});

describe('nobody', () => {
  test.each([
    ['en', '“Ships will come to the harbour soon,” the sign at the gate says.'],
    ['en', 'The banner over the quay reads “ships will come to the harbour soon”.'],
  ])('is named in %s: %s', (lang, text) => {
    expect(voices(lang, text)).toEqual([null]);
  });
});

test('a quotation over several paragraphs is one person’s', () => {
  expect(
    voices(
      'en',
      'Foreign Minister Anna Velde spoke in the harbour on Friday.',
      '“Ships will come to the harbour.',
      '“They will bring grain and oil.',
      '“Nobody will go hungry,” Velde said.',
    ),
  ).toEqual(['Anna Velde', 'Anna Velde', 'Anna Velde']);
});

describe('what was learned overrules a rule where it is surer than the rule is right', () => {
  /** Whoever the rules do not name has a share of 0.75. */
  const weights = new Map([
    ['overruled', Math.log(3)],
    ['nobody', -20],
  ]);
  const opposed = makeVocabulary(world, { ...SHIPPED, linear: { ...SHIPPED.linear, quotation: { weights } } });
  const ruled = (text: string) => {
    const item = makeItem([text]);
    return attribute(findQuotations([text]), item, findItemMentions(item, index), {
      speakers: [],
      institution: null,
      vocabulary: opposed,
    }).map(({ speaker, rule }) => [speaker?.name, rule]);
  };

  test('a verb beside the quotation is right more often', () => {
    expect(ruled('Boris Orlan listened while Anna Velde said: “Ships will come.”')).toEqual([
      ['Anna Velde', 'quotation/cue-before'],
    ]);
  });

  test('one that governs the sentence less often', () => {
    expect(
      ruled('Anna Velde said that the plans which Boris Orlan had for the harbour are “no sign of hope”.'),
    ).toEqual([['Boris Orlan', 'quotation/learned']]);
  });
});

describe('how a known person is named', () => {
  const [known] = world.people;
  const person = {
    ...known!,
    id: 'ilmar-tovan',
    name: 'Ilmár Tövan',
    names: ['Ilmar Tevan', 'Josip Tevan'].map((name) => ({ name, use: 'full' as const })),
  };
  const speaking = {
    speakers: [],
    institution: null,
    vocabulary: makeVocabulary({ ...world, people: [...world.people, person] }),
  };
  const shown = (name: string) =>
    namedOf({ name, record: person.id, kind: 'person', mentions: [], roles: new Set() }, speaking).name;

  test('another spelling stands as the record has the name', () => {
    expect(shown('President Ilmar Tevan')).toBe('Ilmár Tövan');
  });

  test('a form with other words stays', () => {
    expect(shown('President Josip Tevan')).toBe('Josip Tevan');
  });
});

describe('a verb of speech whose subject is nobody whom the text names', () => {
  const LEAD = 'Foreign Minister Anna Velde spoke in the harbour on Friday.';
  test.each([
    '“Ships will come to the harbour soon,” officials said.',
    '“Ships will come soon,” several sailors told her.',
  ])('%s', (text) => {
    expect(voices('en', LEAD, text)).toEqual([null]);
  });

  test('a pronoun is whoever spoke', () => {
    expect(voices('en', LEAD, '“Ships will come to the harbour soon,” she said.')).toEqual(['Anna Velde']);
  });
});

test('a pronoun before a Chinese verb of speech is whoever spoke', () => {
  expect(voices('zh', '外交部发言人王海灯表示，灯还亮着。', '他说：“船很快就会来到这里，我们都在等。”')).toEqual([
    '王海灯',
  ]);
  expect(voices('zh', '外交部发言人王海灯表示，灯还亮着。', '他还说：“船很快就会来到这里，我们都在等。”')).toEqual([
    '王海灯',
  ]);
});
