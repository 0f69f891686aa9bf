import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorBlocks, anchorQuotations, sameWords } from '../../src/statement/anchors.ts';
import { AnchorSchema, type Block } from '../../src/statement/schema.ts';
import { blocks } from './arbitraries.ts';

const paragraph = (text: string): Block => ({ type: 'paragraph', text });
const anchors = (body: readonly Block[]) => anchorBlocks(body).map(({ anchor }) => anchor);

describe('anchors', () => {
  it('are well formed and never come twice in one statement', () => {
    fc.assert(
      fc.property(blocks, (body) => {
        const found = anchors(body).filter((anchor) => anchor !== null);
        expect(new Set(found).size).toBe(found.length);
        for (const anchor of found) expect(AnchorSchema.parse(anchor)).toBe(anchor);
      }),
    );
  });

  it('stay with the words when others are put in before them', () => {
    expect(anchors([paragraph('First.'), paragraph('Second.')])).toEqual(
      anchors([paragraph('Zeroth.'), paragraph('First.'), paragraph('Second.')]).slice(1),
    );
  });

  it('change with the words', () => {
    expect(anchors([paragraph('First.')])).not.toEqual(anchors([paragraph('first.')]));
  });

  it('count the same words said again', () => {
    const [first, second, third] = anchors([paragraph('No.'), paragraph('No.'), paragraph('No.')]);
    expect([second, third]).toEqual([`${first}-2`, `${first}-3`]);
  });

  it('tell to which turn a paragraph belongs, and give subheadings none', () => {
    const found = anchorBlocks([
      paragraph('Before.'),
      { type: 'turn', text: 'Question' },
      paragraph('Open?'),
      { type: 'subheading', text: 'Later' },
      { type: 'turn', text: 'Moravec' },
      paragraph('Yes.'),
    ]);
    const [, question, , heading, answer] = found;
    expect(found.map(({ turn }) => turn)).toEqual([
      null,
      question!.anchor,
      question!.anchor,
      question!.anchor,
      answer!.anchor,
      answer!.anchor,
    ]);
    expect(heading!.anchor).toBeNull();
  });
});

describe('anchors of quotations', () => {
  const body = [paragraph('“Ice,” she said. “Ice.”'), paragraph('“Thaw.” And “ice” again.')];
  const [first = '', second = ''] = anchors(body).map(String);
  const at = (place: string, start: number, end: number, kind: 'full' | 'term' = 'full') => ({
    paragraph: place,
    start,
    end,
    kind,
    speaker: null,
  });

  it('are made from the words between the marks, and numbered where these come again', () => {
    const quotations = [at(first, 1, 4), at(first, 18, 21), at(second, 1, 6), at(second, 13, 16, 'term')];
    const found = anchorQuotations({ body, quotations });
    expect(found.map(({ quotation }) => quotation)).toEqual(quotations.slice(0, 3));
    const [one, two, three] = found.map(({ anchor }) => anchor);
    expect(one).toMatch(/^q-[0-9a-z]{6}$/);
    expect(two).toBe(`${one}-2`);
    expect(three).not.toBe(one);
    expect([one, two].map((anchor) => sameWords(anchor!))).toEqual([one, one]);
  });

  it('do not depend on who is known to have said them', () => {
    const quotation = at(second, 1, 6);
    const speaker = { id: null, name: 'Ama Oake' };
    const [nobodys, hers] = [quotation, { ...quotation, speaker }].map((one) =>
      anchorQuotations({ body, quotations: [one] }).map(({ anchor }) => anchor),
    );
    expect(hers).toEqual(nobodys);
  });

  it('leave out what points at no words', () => {
    expect(anchorQuotations({ body, quotations: [at('p-000000', 0, 1), at(first, 90, 95)] })).toEqual([]);
  });
});
