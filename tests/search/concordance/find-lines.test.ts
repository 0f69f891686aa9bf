import { describe, expect, it } from 'vitest';
import { findLines } from '../../../src/search/concordance/find-lines.ts';
import { sortLines } from '../../../src/search/concordance/sort-lines.ts';
import type { Line } from '../../../src/search/concordance/types.ts';
import type { SearchReader } from '../../../src/search/reader.ts';
import { stemOf } from '../../../src/search/tokens/stem.ts';
import { tokenise } from '../../../src/search/tokens/tokenise.ts';
import { RECORDS } from '../records.ts';
import { scanReader } from '../scan-reader.ts';

const reader = scanReader(RECORDS, [], { tokenise, stem: (word) => stemOf(word, ['en']) });
const all = async (text: string, exact = false, from: SearchReader = reader): Promise<readonly Line[]> => {
  const found = await findLines(from, text, exact);
  return found ? Array.fromAsync(found.lines()) : [];
};
/** Every place of a word in the records, counted by the eye of a regular expression. */
const count = (pattern: RegExp) =>
  RECORDS.flatMap(({ paragraphs }) => paragraphs.flatMap(({ text }) => text.match(pattern) ?? [])).length;

describe('a concordance', () => {
  it('has every occurrence of a word, in all its forms or one', async () => {
    const found = (await findLines(reader, 'anchors', false))!;
    expect(found.forms.map(({ form }) => form)).toEqual(['anchor', 'anchors']);
    expect(found.total).toBe(count(/\banchors?\b/giu));
    expect(await all('anchors')).toHaveLength(found.total);
    expect(await all('anchors', true)).toHaveLength(count(/\banchors\b/giu));
    expect(await all('“anchors”')).toHaveLength(count(/\banchors\b/giu));
  });

  it('has every occurrence of a phrase, in its line', async () => {
    const lines = await all('the tide is');
    expect(lines).toHaveLength(count(/\bthe tide is\b/giu));
    expect(lines[0]).toMatchObject({
      anchor: 'p1',
      voice: 'Stanimir Dobrash',
      before: 'We are not in a hurry; ',
      match: 'the tide is',
      after: '.',
      start: 23,
      end: 34,
      left: ['hurry', 'a', 'in', 'not'],
      right: [],
    });
    for (const { statement, anchor, start, end, match } of lines) {
      const words = RECORDS[statement]!.paragraphs.find((one) => one.anchor === anchor)!.text;
      expect(words.slice(start, end)).toBe(match);
    }
  });

  it('goes from the oldest to the newest, and ends with what has no date', async () => {
    const ids = (await all('hurry')).map(({ statement }) => RECORDS[statement]!.id);
    const dated = ids.filter((id) => id !== 'keepers-remarks');
    expect(ids.at(-1)).toBe('keepers-remarks');
    expect(dated).toEqual(dated.toSorted());
  });

  it('reads the texts where the index keeps only statements', async () => {
    const frequent: SearchReader = {
      ...reader,
      phrase: async (tokens) => ({ ...(await reader.phrase(tokens)), positions: null }),
      forms: async (word) =>
        (await reader.forms(word)).map(({ form, occurrences }) => ({
          form,
          occurrences: { ...occurrences, positions: null },
        })),
    };
    expect(await all('the tide is', false, frequent)).toEqual(await all('the tide is'));
    expect(await all('anchors', false, frequent)).toEqual(await all('anchors'));
  });

  it('cuts long lines at words', async () => {
    const [line] = await all('custom');
    expect(line!.before.length + line!.match.length + line!.after.length).toBeLessThan(200);
  });

  it('is sorted by the words beside it', async () => {
    const lines = await all('anchor');
    const right = sortLines(lines, 'right').map((one) => one.right.join(' '));
    expect(right).toEqual(right.toSorted());
    const left = sortLines(lines, 'left').map((one) => one.left.join(' '));
    expect(left).toEqual(left.toSorted());
    expect(sortLines(lines, 'date')).toEqual(lines);
  });

  it('is nothing of no word', async () => {
    expect(await findLines(reader, ' … ', false)).toBeNull();
    expect((await findLines(reader, 'unheard of', false))!.total).toBe(0);
  });
});
