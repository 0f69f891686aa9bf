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
  const { candidates } = weighSpeakers(item, mentions, world, vocabulary, null);
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

test('a name that is a place is nobody’s', () => {
  expect(features(makeItem(['Paris said on Monday that the lamp was lit.']), 'Paris')).toEqual([]);
});
