import { describe, expect, test } from 'vitest';
import { findItemMentions } from '../../../src/ingest/people/item-mentions.ts';
import { weighSpeakers } from '../../../src/ingest/speakers/weigh.ts';
import type { Item } from '../../../src/ingest/types.ts';
import { makeVocabulary } from '../../../src/ingest/vocabulary.ts';
import { makeItem, world } from '../people/world.ts';

const vocabulary = makeVocabulary(world);

/** The features of somebody, by the name. */
function features(item: Item, name: string): readonly string[] {
  const mentions = findItemMentions(item, vocabulary.names);
  const { candidates } = weighSpeakers({ item, page: [] }, mentions, world, vocabulary, null);
  return candidates.find(({ named }) => named.name === name)?.features ?? [];
}

const REPORT = [
  '“The lamp at the harbour mouth burns again, and it will burn all winter,” said Lucio Marchevert on Monday.',
  'Anna Velde said it was cold.',
];

describe('what speaks for somebody', () => {
  test('in a report is how much of it is heard from that person', () => {
    const most = features(makeItem(REPORT), 'Lucio Marchevert');
    expect(most).toEqual(
      expect.arrayContaining(['report', 'heard: share ≥0.5', 'heard: beside most ≥1', 'heard: in the lead']),
    );
    const least = features(makeItem(REPORT), 'Anna Velde');
    expect(least).toEqual(expect.arrayContaining(['heard', 'heard: told', 'heard: early']));
    expect(least).not.toContain('heard: share ≥0.5');
  });

  test('in somebody’s own words is what a heading says', () => {
    const item = makeItem(['I came to Halm to see the lamp.', 'Boris Orlan lit it.'], {
      title: 'Address by Anna Velde',
      kind: 'speech',
    });
    expect(features(item, 'Anna Velde')).toEqual(
      expect.arrayContaining(['own', 'above: announced', 'above: announced / own', 'nobody else above']),
    );
    expect(features(item, 'Boris Orlan')).toEqual(expect.arrayContaining(['not above', 'another in title']));
  });

  test('is the name under the words', () => {
    const item = makeItem(['The lamp is lit.', 'The oil is paid.', 'The ice holds.', 'The boats wait.', 'Anna Velde'], {
      kind: 'statement',
    });
    expect(features(item, 'Anna Velde')).toContain('signature');
    expect(
      features(
        makeItem([...item.paragraphs.map(({ text }) => text), 'All is well.', 'We wait.', 'We do.', 'Yes.'], {
          kind: 'statement',
        }),
        'Anna Velde',
      ),
    ).not.toContain('signature');
  });
});

describe('how somebody stands beside the others', () => {
  const words = ['Anna Velde lit the lamp. Velde had oil.', 'Boris Orlan slept.'];
  test('is told by how often and how early the text names everybody', () => {
    expect(features(makeItem(words), 'Anna Velde')).toEqual(
      expect.arrayContaining(['named most', 'named first', 'named: share ≥0.5', 'people ≥2']),
    );
    const other = features(makeItem(words), 'Boris Orlan');
    expect(other).toContain('named second');
    expect(other).not.toContain('named most');
    expect(features(makeItem(words.slice(0, 1)), 'Anna Velde')).toContain('nobody else named');
  });

  test('a name that a paragraph opens with before a colon or a dash is a label', () => {
    const labels = (text: string) => features(makeItem([text, 'The lamp burns.']), 'Anna Velde');
    expect(labels('ANNA VELDE: The lamp is lit.')).toEqual(expect.arrayContaining(['labels ≥1', 'labels: first']));
    expect(labels('Anna Velde [3.2] — The lamp is lit.')).toContain('labels ≥1');
    expect(labels('Anna Velde, in Halm, lit the lamp.')).not.toContain('labels ≥1');
    expect(labels('There was oil for everybody who came with us and Anna Velde: none was left.')).not.toContain(
      'labels ≥1',
    );
  });

  test('whoever is thanked is spoken to', () => {
    const greeted = features(makeItem(['I thank you, Minister Anna Velde, for the oil.']), 'Anna Velde');
    expect(greeted).toEqual(expect.arrayContaining(['greeted', 'greeted and no more']));
    expect(features(makeItem(['The oil is from Anna Velde.']), 'Anna Velde')).not.toContain('greeted');
  });

  test('a heading that names an office and nobody is about whoever has it', () => {
    const office = (title: string) =>
      features(makeItem(['“It burns,” said Minister Anna Velde.'], { title }), 'Anna Velde');
    expect(office('Minister lights the lamp')).toContain('title: office');
    expect(office('Minister Boris Orlan lights the lamp')).not.toContain('title: office');
  });
});

test('where a body speaks the signs of a person say so', () => {
  const item = makeItem(['The Ministry of Tides condemned the dark.', 'Anna Velde said it was cold.']);
  expect(features(item, 'Anna Velde')).toEqual(expect.arrayContaining(['body/lead', 'heard / a body']));
  expect(features(makeItem(['Anna Velde said it was cold.']), 'Anna Velde')).not.toContain('heard / a body');
});

test('what a line above announces is said by whom the next one names', () => {
  const zone = (line: number, text: string) => ({ zone: 'navigation' as const, line, start: 0, text });
  const item = (above: string): Item => ({
    ...makeItem(['I came to Halm to see the lamp.'], { kind: 'speech' }),
    zones: [zone(1, above), { ...zone(2, 'Mr Boris Orlan'), zone: 'byline' }],
  });
  expect(features(item('Address by the Minister for Tides'), 'Boris Orlan')).toEqual(
    expect.arrayContaining(['announced in a line above', 'office in a line above']),
  );
  expect(features(item('The Skerry Strait'), 'Boris Orlan')).not.toContain('announced in a line above');
});

test('a name that is a place is nobody’s', () => {
  expect(features(makeItem(['Paris said on Monday that the lamp was lit.']), 'Paris')).toEqual([]);
});
