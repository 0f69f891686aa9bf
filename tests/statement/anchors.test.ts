import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorBlocks } from '../../src/statement/anchors.ts';
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
