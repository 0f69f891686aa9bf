import { describe, expect, it } from 'vitest';
import { linkToWords } from '../../../src/site/reading/link-to-words.ts';
import { judgeAddress } from '../../../src/site/links/judge-link.ts';
import { readAddress } from '../../../src/site/links/word-link.ts';
import { anchorBlocks } from '../../../src/statement/anchors.ts';
import { makeStatement } from '../../archive/fixtures.ts';

const texts = ['The harbour stays open, whatever the ice does.', 'The pilots have asked for it - twice.'];
const statement = makeStatement({ body: texts.map((text) => ({ type: 'paragraph', text })) });
const paragraphs = anchorBlocks(statement.body).map(({ block, anchor }) => ({ anchor: anchor!, words: block.text }));
const open = (link: string) => {
  const { search, hash } = new URL(link, 'https://papers.example');
  return judgeAddress(readAddress(search, hash), { paragraphs, turns: [], quotations: [] }, null);
};

describe('the link to words of a statement', () => {
  it('proves them as a link that readers copy', () => {
    const link = linkToWords(statement, paragraphs[1]!.anchor, 'asked for it - twice');
    expect(open(link)).toMatchObject({ verdict: 'same' });
    expect(open(link.replace(/w=\d+/u, 'w=3'))).toMatchObject({ verdict: 'not-made' });
    expect(link).toContain(`#${paragraphs[1]!.anchor}:~:text=asked%20for%20it%20%2D%20twice`);
  });

  it('names many words by their ends', () => {
    const long = Array.from({ length: 80 }, (_, index) => `word${index}`).join(' ');
    const whole = makeStatement({ body: [{ type: 'paragraph', text: long }] });
    expect(linkToWords(whole, anchorBlocks(whole.body)[0]!.anchor!, long)).toMatch(
      /:~:text=word0%20word1%20word2%20word3,word76%20word77%20word78%20word79$/u,
    );
  });

  it('leads to the paragraph where the words do not stand in it', () => {
    expect(linkToWords(statement, paragraphs[0]!.anchor, 'asked for it')).toMatch(
      new RegExp(`/statements/${statement.id}/#${paragraphs[0]!.anchor}$`, 'u'),
    );
  });
});
