import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { featuresOfRun, readParagraph, wordsOfText } from '../../../src/ingest/names/features.ts';
import { TAG, tagger } from '../../../src/ingest/lexicon/tags.ts';
import { findWords } from '../../../src/ingest/people/words.ts';

const WORDS = [
  'Anna',
  'Velde',
  'VELMAR',
  'the',
  'minister',
  'Mr',
  'said',
  'of',
  'Tarn',
  'T',
  'vel',
  'Ördal',
  'May',
  'Q',
];
const GAPS = [' ', '. ', ', ', '-', '’', ' — ', ': ', '', ' (', '\n'];
const LISTS = TAG.given | TAG.surname | TAG.place | TAG.calendar | TAG.role | TAG.courtesy | TAG.body | TAG.small;
const SAID = TAG.strong | TAG.role | TAG.courtesy | TAG.small;

const texts = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...GAPS)), { minLength: 1, maxLength: 14 })
  .map((pieces) => pieces.map(([word, gap]) => word + gap).join(''));

describe('features of a run', () => {
  test('are named by what they tell, however often they were named before', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const words = findWords(text);
        const tag = tagger('en');
        const read = readParagraph(text, words, tag, wordsOfText([words]));
        const last = words.length - 1;
        const rows = featuresOfRun(read, { first: 0, last });
        for (const [at, word] of words.entries()) {
          const lists = (index: number) => (words[index] ? tag(words[index].key) & LISTS : 0);
          const has = (name: string, is = true) => expect(rows[at]!.includes(name), name).toBe(is);
          for (const name of [
            `t=${lists(at)}`,
            `t=${lists(at)}<${lists(at - 1)}`,
            `t=${lists(at)}>${lists(at + 1)}`,
            `x=${word.text.slice(-3).toLowerCase()}`,
            `x=${word.text.slice(-2).toLowerCase()}`,
            `p=${Math.min(3, at)}/${Math.min(3, last - at)}`,
            'o=0',
            'O=0',
          ])
            has(name);
          has(`l=${words[at - 1]?.key}`, at > 0);
          has(`r=${words[at + 1]?.key}`, at < last);
          if (at > 1) has(`L=${lists(at - 2)}`);
          if (at + 2 <= last) has(`R=${lists(at + 2)}`);
          for (const [bit, kind] of [TAG.given, TAG.surname, TAG.place].entries()) {
            has(`t${bit}`, (tag(word.key) & kind) !== 0);
            has(`l${bit}`, at > 0 && (tag(words[at - 1]!.key) & kind) !== 0);
            has(`r${bit}`, at < last && (tag(words[at + 1]!.key) & kind) !== 0);
          }
        }
      }),
    );
  });

  test('tell what stands before and behind the run', () => {
    const text = 'the minister Anna Velde said';
    const words = findWords(text);
    const tag = tagger('en');
    const rows = featuresOfRun(readParagraph(text, words, tag, wordsOfText([words])), { first: 2, last: 3 });
    expect(rows[0]).toContain(`o=${tag(words[1]!.key) & SAID}`);
    expect(rows[1]).toContain(`O=${tag(words[4]!.key) & SAID}`);
    expect(rows[0]).not.toContain('o=0');
  });
});
