import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean, MAX_LINE } from '../../src/ingest/clean.ts';

const texts = (text: string) => clean(text, 'x.txt').lines!.map((line) => line.text);

describe('cleaning a text', () => {
  it('keeps the number of lines, whatever they hold', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.string({ unit: 'grapheme' }).map((line) => line.replace(/[\r\n]/g, '')),
          { minLength: 1 },
        ),
        fc.constantFrom('\n', '\r\n', '\r'),
        (lines, end) => {
          fc.pre(lines.length === 1 || lines.at(-1) !== '');
          expect(texts(lines.join(end))).toHaveLength(lines.length);
          expect(texts(lines.join(end) + end)).toHaveLength(lines.length);
        },
      ),
    );
  });

  it('makes one space of many and of tabs, and keeps a single no-break space', () => {
    expect(texts('  a \t\u00A0 b\u00A0\u00A0\n« oui\u00A0» : non')).toEqual(['a b', '« oui\u00A0» : non']);
  });

  it('keeps quotation marks, dashes and dots as printed', () => {
    const line = "“a” ‘b’ \"c\" 'd' – — - … ... ``e'' «f»";
    expect(texts(line)).toEqual([line]);
  });

  it('takes out what nobody sees and keeps the joiners that spell', () => {
    expect(texts('so\u00ADft\u200B \uFEFFmark می\u200Cخواهم')).toEqual(['soft mark می\u200Cخواهم']);
  });

  it('composes letters', () => {
    expect(texts('e\u0301')).toEqual(['\u00E9']);
  });

  it('takes out control characters and says where', () => {
    const { lines, messages } = clean('a\nb\u0007c', 'x.txt');
    expect(lines!.map(({ text }) => text)).toEqual(['a', 'bc']);
    expect(messages).toMatchObject([{ ruleId: 'text-control-characters', line: 2, file: 'x.txt' }]);
  });

  it('refuses a line that is too long, and says which', () => {
    expect(clean(`a\n${'b'.repeat(MAX_LINE + 1)}`, 'x.txt')).toMatchObject({
      lines: null,
      messages: [{ ruleId: 'line-too-long', line: 2 }],
    });
    expect(clean('b'.repeat(MAX_LINE), 'x.txt').lines).toHaveLength(1);
  });
});
