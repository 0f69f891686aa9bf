import { expect, it } from 'vitest';
import { titleReasons } from '../../../src/ingest/segment/title-reasons.ts';

it('are phrases, each once and no more than asked for; what nobody understands has none', () => {
  expect(titleReasons(['known:5', 'site', 'known:5/3', 'first', 'marked'], 2)).toEqual([
    'the text has the same words',
    'it is the first line',
  ]);
  expect(titleReasons(['site'], 3)).toEqual([]);
});
