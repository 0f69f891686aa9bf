import { describe, expect, test } from 'vitest';
import { tagger } from '../../../src/ingest/lexicon/tags.ts';
import { readParagraph, wordsOfText } from '../../../src/ingest/names/features.ts';
import { labelRun } from '../../../src/ingest/names/label-names.ts';
import { findWords } from '../../../src/ingest/people/words.ts';

/** What a labeller that takes every word for one of a person's name leaves of a run. */
function namesIn(text: string): readonly string[] {
  const everybody = {
    labels: ['P', 'p'],
    transitions: [
      [0, 9],
      [0, 9],
      [9, 0],
    ],
    weights: new Map(),
  };
  const words = findWords(text);
  const paragraph = readParagraph(text, words, tagger('en'), wordsOfText([words]));
  return labelRun(paragraph, { first: 0, last: words.length - 1 }, everybody).map(({ first, last }) =>
    text.slice(words[first]!.start, words[last]!.end),
  );
}

describe('a run that is taken for a name', () => {
  test('ends before a verb in print without small letters, and not where a name is like one', () => {
    expect(namesIn('CARLA VELDE SAID')).toEqual(['CARLA VELDE']);
    expect(namesIn('Carla Said')).toEqual(['Carla Said']);
  });
  test('is none where it ends with the word for a thing, unless that is a surname', () => {
    expect(namesIn('Harbour Debate')).toEqual([]);
    expect(namesIn('Carla Velde')).toEqual(['Carla Velde']);
  });
});
