import { expect, it } from 'vitest';
import { lostText } from '../../scripts/lib/lost-text.ts';
import { ingest } from '../../src/ingest/index.ts';

const authority = { people: [], organisations: [], sources: [], events: [] };

it.each([
  [
    'last, with nothing below it',
    [
      'Press Conference',
      '12 May 2003',
      'MS. WINDLE: Good morning. I have one thing to say.',
      'QUESTION: Will the lamps be lit?',
      'MS. WINDLE: They will be lit at four.',
      'QUESTION:',
      'MS. WINDLE:',
    ],
  ],
  [
    'first, above all words',
    [
      'MS. WINDLE:',
      'Good morning. I have one thing to say on the lamps.',
      'QUESTION:',
      'Will the lamps be lit in fog?',
      'MS. WINDLE:',
      'They will be lit at four, in fog and without it.',
    ],
  ],
])('a label that stands %s is a part of the statement', (_, paragraphs) => {
  const raw = { file: 'a.txt', bytes: Buffer.from(`${paragraphs.join('\n\n')}\n`) };
  const [reading] = ingest([raw], { authority, decisions: [], known: [] });
  expect(reading!.statements[0]!.turns.length).toBeGreaterThan(2);
  expect(lostText(reading!, raw)).toEqual([]);
});

it('what was weighed is kept only where it is asked for', () => {
  const raw = { file: 'a.txt', bytes: Buffer.from('On the lamps\n\n12 March 2001\n\nThe lamps are lit at four.\n') };
  const weighed = (candidates: boolean) =>
    ingest([raw], { authority, decisions: [], known: [], candidates })[0]!.candidates.length;
  expect([weighed(false), weighed(true) > 0]).toEqual([0, true]);
});
