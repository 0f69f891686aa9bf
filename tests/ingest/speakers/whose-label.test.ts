import { describe, expect, test } from 'vitest';
import { findItemMentions } from '../../../src/ingest/people/item-mentions.ts';
import { whoseLabel } from '../../../src/ingest/speakers/whose-label.ts';
import type { Item } from '../../../src/ingest/types.ts';
import { makeVocabulary } from '../../../src/ingest/vocabulary.ts';
import { makeItem, world } from '../people/world.ts';

const vocabulary = makeVocabulary(world);

interface Page {
  readonly title: string;
  readonly labels: readonly string[];
  readonly kind?: Item['kind'];
  readonly above?: string;
}

/** Who speaks under the first label of a talk. */
function first({ title, labels, kind = 'interview', above }: Page): string | null {
  const made = makeItem(
    labels.map((_, at) => `The lamp number ${at} is lit.`),
    { title, kind },
  );
  const item: Item = {
    ...made,
    paragraphs: made.paragraphs.map((paragraph, turn) => ({ ...paragraph, turn })),
    turns: labels.map((label, at) => ({ label, line: made.paragraphs[at]!.lines[0], kind: 'speech' })),
    zones: above === undefined ? [] : [{ zone: 'navigation', line: 2, start: 0, text: above }],
  };
  const mentions = findItemMentions(item, vocabulary.names);
  return whoseLabel(labels[0]!, item, mentions, world, vocabulary, null)?.name ?? null;
}

describe('an office for a label', () => {
  test('is whom the lines above give it', () => {
    expect(first({ title: 'Interview with Harbour Minister Lucio Marchevert', labels: ['MINISTER', 'Q'] })).toBe(
      'Lucio Marchevert',
    );
    expect(
      first({ title: 'A lamp', above: 'TRANSCRIPT OF PRIME MINISTER SOLVEIG HARTMOOR', labels: ['PM', 'JOURNALIST'] }),
    ).toBe('Solveig Hartmoor');
  });
  test('is nobody with another office, or one of two', () => {
    const page = (title: string) => first({ title, labels: ['PRESIDENT', 'Q'] });
    expect(page('Talk with Harbour Minister Lucio Marchevert')).toBeNull();
    const two = 'Harbour Minister Lucio Marchevert and Trade Minister Solveig Hartmoor';
    expect(first({ title: two, labels: ['MINISTER', 'Q'] })).toBeNull();
  });
  test('may be a deputy’s', () => {
    const title = 'Deputy Prime Minister Lucio Marchevert and Prime Minister Solveig Hartmoor';
    expect(first({ title, labels: ['DPM', 'Q'] })).toBe('Lucio Marchevert');
    expect(first({ title, labels: ['PM', 'Q'] })).toBe('Solveig Hartmoor');
  });
  test('is the only one whom a page of talk names, where a single office speaks', () => {
    const page = { title: 'Interview with Lucio Marchevert', labels: ['MINISTER', 'Q'] };
    expect(first(page)).toBe('Lucio Marchevert');
    expect(first({ ...page, kind: 'speech' })).toBeNull();
    expect(first({ ...page, labels: ['MINISTER', 'PRESIDENT'] })).toBeNull();
  });
});

describe('a label that', () => {
  test('asks is nobody', () => {
    expect(first({ title: 'Interview with Lucio Marchevert', labels: ['Q', 'MARCHEVERT'] })).toBeNull();
  });
  test('has a surname is whom the page names in full', () => {
    expect(first({ title: 'Interview with Lucio Marchevert', labels: ['MARCHEVERT', 'Q'] })).toBe('Lucio Marchevert');
  });
});
