import { expect, test } from 'vitest';
import { sayReasons } from '../../../src/ingest/dates/own-day/say-reasons.ts';

test('the features of a day are told in words, each once; those that say nothing to a reader are not', () => {
  expect(sayReasons(['title:+1:alone', 'title:+1:bare', 'label:published:some', 'beside:1', 'no-clock:some'])).toEqual([
    'it stands below the title',
    'a word beside it says that the page was put out then',
  ]);
  expect(sayReasons(['label:none:some', 'never-alone'])).toEqual([]);
});
