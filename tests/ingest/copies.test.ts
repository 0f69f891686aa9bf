import { describe, expect, it } from 'vitest';
import { ingest } from '../../src/ingest/index.ts';

const authority = { people: [], organisations: [], sources: [], events: [] };
const read = (files: Readonly<Record<string, string>>) =>
  ingest(
    Object.entries(files).map(([file, text]) => ({ file, bytes: Buffer.from(text) })),
    { authority, decisions: [], known: [] },
  ).map(({ file, statements, report }) => [file, statements.length, report.duplicateOf ?? null]);

const WORDS = 'Statement on the ferry\n\nThe ferry goes at nine, and those who miss it may wait.';

describe('a file with the bytes of an earlier one', () => {
  it('holds nothing of its own, whichever came first', () => {
    expect(read({ 'b.txt': WORDS, 'a.txt': WORDS })).toEqual([
      ['a.txt', 1, null],
      ['b.txt', 0, 'a.txt'],
    ]);
  });

  it('is none where a byte differs, though no reader sees it, nor where both are empty', () => {
    expect(read({ 'a.txt': WORDS, 'b.txt': `${WORDS}\n`, 'c.txt': WORDS.replace('nine', 'ten') })).toEqual([
      ['a.txt', 1, null],
      ['b.txt', 1, null],
      ['c.txt', 1, null],
    ]);
    expect(read({ 'a.txt': '', 'b.txt': '' })).toEqual([
      ['a.txt', 0, null],
      ['b.txt', 0, null],
    ]);
  });
});

describe('a file that breaks the program', () => {
  /** A file whose bytes can be had so many times. */
  const vanishing = (file: string, times: number) => ({
    file,
    get bytes() {
      if (times-- === 0) throw new Error('gone');
      return Buffer.from(`${WORDS} ${file}`);
    },
  });

  it.each([0, 1])('is told and stops no other (read %i times)', (times) => {
    const files = [vanishing('a.txt', times), { file: 'b.txt', bytes: Buffer.from(WORDS) }];
    const [broken, sound] = ingest(files, { authority, decisions: [], known: [] });
    expect(broken!.messages.map(({ ruleId, reason }) => [ruleId, reason])).toEqual([
      ['file-unread', 'Expected to read the file: gone'],
    ]);
    expect(broken!.report).toMatchObject({ encoding: null, setAside: 'Expected to read the file: gone' });
    expect(sound!.statements).toHaveLength(1);
  });
});
