import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutBody, type ParagraphLayout } from '../../../src/site/reading/body-layout.ts';
import { isQuotedWhole, splitQuotations } from '../../../src/site/reading/quotation-spans.ts';
import { anchorBlocks } from '../../../src/statement/anchors.ts';
import type { Block } from '../../../src/statement/schema.ts';
import { paragraph, quotation } from '../holdings.ts';

const KEEPER = { id: 'ada-orlan', name: 'Ada Orlan' };
const words = ({ segments }: ParagraphLayout) => segments.map(({ text }) => text).join('');

describe('the layout of a body', () => {
  const body: Block[] = [
    paragraph('Before.'),
    { type: 'turn', text: 'Question' },
    paragraph('Lit?'),
    { type: 'turn', text: 'Orlan' },
    paragraph('Lit.'),
    { type: 'subheading', text: 'The oil' },
    paragraph('Paid.'),
  ];
  const anchors = anchorBlocks(body);
  const sections = layOutBody({
    body,
    quotations: [],
    turns: [{ turn: anchors[3]!.anchor!, kind: 'answer', speaker: KEEPER }],
  });

  it('gathers turns with all that was said in them', () => {
    expect(sections.map(({ turn, parts }) => [turn?.label ?? null, parts.length])).toEqual([
      [null, 1],
      ['Question', 1],
      ['Orlan', 3],
    ]);
    expect(sections[2]?.turn).toEqual({ anchor: anchors[3]!.anchor, label: 'Orlan', kind: 'answer', speaker: KEEPER });
  });

  it('calls a turn that nothing is known of speech by nobody in particular', () => {
    expect(sections[1]?.turn).toMatchObject({ kind: 'speech', speaker: null });
  });

  it('numbers paragraphs through the whole text and gives each its anchor', () => {
    const paragraphs = sections.flatMap(({ parts }) => parts).filter((part) => part.type === 'paragraph');
    expect(paragraphs.map(({ number, anchor }) => [number, anchor])).toEqual(
      [1, 2, 4, 6].map((_, index) => [
        index + 1,
        anchors.filter(({ block }) => block.type === 'paragraph')[index]!.anchor,
      ]),
    );
  });

  it('leaves the words of every paragraph as they are, whatever is quoted in them', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, unit: 'grapheme' }),
        fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { maxLength: 6 }),
        (text, spans) => {
          const quotations = spans
            .filter(([a, b]) => a !== b)
            .map(([a, b]) => ({
              paragraph: 'p-222222',
              start: Math.min(a, b),
              end: Math.max(a, b),
              kind: 'full' as const,
              speaker: null,
            }));
          expect(
            splitQuotations(text, quotations)
              .map((segment) => segment.text)
              .join(''),
          ).toBe(text);
        },
      ),
    );
    const paragraphs = sections.flatMap(({ parts }) => parts).filter((part) => part.type === 'paragraph');
    expect(paragraphs.map(words)).toEqual(['Before.', 'Lit?', 'Lit.', 'Paid.']);
  });
});

describe('quotations in a paragraph', () => {
  const text = 'She said "it is lit" and called the "Lamp Act" settled.';
  const body = [paragraph(text)];
  const split = (...quotations: ReturnType<typeof quotation>[]) => splitQuotations(text, quotations);

  it('are cut out where they stand, without their marks', () => {
    expect(
      split(quotation(body, 'it is lit', 'partial', KEEPER)).map((segment) => [
        segment.text,
        segment.quotation?.speaker?.id ?? null,
      ]),
    ).toEqual([
      ['She said "', null],
      ['it is lit', 'ada-orlan'],
      ['" and called the "Lamp Act" settled.', null],
    ]);
  });

  it('that lie inside another are part of it', () => {
    expect(
      split(quotation(body, 'it is lit', 'partial'), quotation(body, 'is', 'partial')).map((segment) => segment.text),
    ).toEqual(['She said "', 'it is lit', '" and called the "Lamp Act" settled.']);
  });

  it('are nobody’s speech where they are a name', () => {
    expect(split(quotation(body, 'Lamp Act', 'term'))).toEqual([{ text, quotation: null }]);
  });

  it('that end beyond the words are not drawn', () => {
    expect(split({ paragraph: 'p-222222', start: 0, end: 999, kind: 'full', speaker: null })).toEqual([
      { text, quotation: null },
    ]);
  });
});

describe('a paragraph', () => {
  const whole = (text: string, said: string, kind: 'full' | 'partial' = 'full') =>
    isQuotedWhole(splitQuotations(text, [quotation([paragraph(text)], said, kind)]));

  it('is quoted whole where only marks stand around the speech', () => {
    expect(whole('“It is lit.”', 'It is lit.')).toBe(true);
    expect(whole('— «Горит».', 'Горит')).toBe(true);
  });

  it('is not quoted whole where somebody else says a word, or only a fragment is quoted', () => {
    expect(whole('“It is lit,” she said.', 'It is lit,')).toBe(false);
    expect(whole('"lit"', 'lit', 'partial')).toBe(false);
    expect(isQuotedWhole([{ text: 'It is lit.', quotation: null }])).toBe(false);
    expect(isQuotedWhole([])).toBe(false);
  });
});
