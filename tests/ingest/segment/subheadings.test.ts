import { describe, expect, it } from 'vitest';
import { isSubheading } from '../../../src/ingest/segment/subheadings.ts';

const block = (text: string) => [{ number: 1, text }];
const BEFORE = 'The lantern was lit.';
const AFTER =
  'It was lit before anybody could ask for it, and it will not be put out because somebody in another harbour does.';
const between = (text: string, before = BEFORE, after = AFTER) =>
  isSubheading(block(text), block(before), block(after));

describe('a heading between paragraphs', () => {
  it.each(['The oil', 'On ferries', '“Nobody paid', 'О масле', '1. What was agreed'])('is %s', (text) => {
    expect(between(text)).toBe(true);
  });

  it.each([
    'The oil was paid for.',
    'Who paid?',
    'He said:',
    '“Nobody paid”',
    'the oil',
    'The oil that nobody in any of the four harbours had ever paid for',
  ])('is not %s', (text) => {
    expect(between(text)).toBe(false);
  });

  it.each([
    '(Applause)',
    '[A recording is played]',
    '(The Minister holds up a lantern)',
    '3:15 P.M. CDT',
    'Ends 16.05',
    'Resumes at 2:40 p.m. (CET)',
  ])('is not what happened in the room: %s', (text) => {
    expect(between(text)).toBe(false);
  });

  it.each(['(Un)paid oil', '1.2 The oil', '2.40 crowns a barrel'])('may be %s', (text) => {
    expect(between(text)).toBe(true);
  });

  it('is none in the middle of a sentence, above a short line, at the top or at the end', () => {
    expect([between('The oil', 'The four harbours were'), between('The oil', BEFORE, 'It was paid for.')]).toEqual([
      false,
      false,
    ]);
    expect([
      isSubheading(block('The oil'), undefined, block(AFTER)),
      isSubheading(block('The oil'), block(BEFORE), undefined),
    ]).toEqual([false, false]);
  });
});
