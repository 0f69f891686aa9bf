import { describe, expect, it } from 'vitest';
import { digest, IdSchema, isPrintable, WordsSchema } from '../../src/statement/text.ts';
import { PROBLEMS, problem } from '../../src/statement/problems.ts';

describe('printable text', () => {
  it('is any script, sign and space in composed form', () => {
    for (const text of ['Straße', 'пролив', 'مضيق', '海峡', 'a\u00A0b', '😀', '\u200F«x»', 'e\u0301'.normalize('NFC')])
      expect(isPrintable(text)).toBe(true);
  });

  it('is no control character, line end, lone surrogate, noncharacter or decomposed letter', () => {
    for (const text of ['a\nb', 'a\0b', 'a\u0085b', '\uD800', '\u2028', '\uFFFE', '\u{1FFFF}', 'e\u0301'])
      expect(isPrintable(text)).toBe(false);
    for (const text of ['', ' ', '\u00A0']) expect(WordsSchema.safeParse(text).success).toBe(false);
  });
});

describe('ids and digests', () => {
  it('are fit for an address', () => {
    for (const id of ['2022-01-28-a', 'a', 'a1-b2']) expect(IdSchema.safeParse(id).success).toBe(true);
    for (const id of ['', 'A', 'a--b', '-a', 'a-', 'a b', 'a/b', '..', 'é', 'a'.repeat(97)])
      expect(IdSchema.safeParse(id).success).toBe(false);
  });

  it('are the same for the same words in either normal form, and differ for others', () => {
    expect(digest('é')).toBe(digest('e\u0301'));
    expect(digest('a')).toMatch(/^[0-9a-z]{6}$/);
    const many = new Set(Array.from({ length: 5000 }, (_, index) => digest(`words ${index}`)));
    expect(many.size).toBe(5000);
  });
});

describe('problems', () => {
  it('carry code, file, line, what was found and what to do', () => {
    const message = problem('statement-invalid', { file: 'a.md', line: 3 }, 'Expected a day');
    expect(message).toMatchObject({
      ruleId: 'statement-invalid',
      source: 'chancery',
      file: 'a.md',
      line: 3,
      column: 1,
      fatal: true,
      reason: 'Expected a day',
      note: PROBLEMS['statement-invalid'].cure,
    });
    expect([
      problem('date-conflict', { file: 'a' }, 'x').fatal,
      problem('date-open', { file: 'a' }, 'x').fatal,
    ]).toEqual([false, undefined]);
  });

  it('each say what to do in a full sentence', () => {
    for (const { cure } of Object.values(PROBLEMS)) expect(cure).toMatch(/^[A-Z].*\.$/);
  });
});
