import { expect, it } from 'vitest';
import { judgeAddress } from '../../../src/site/links/judge-link.ts';
import { makeAddress, readAddress } from '../../../src/site/links/word-link.ts';
import type { Versions } from '../../../src/statement/versions.ts';

const OLD = { anchor: 'p-aaaaaa', words: 'The ice is out.' };

/** What is said of words of the old paragraph, once another one stands in its place. */
function judged(words: string, now: string) {
  const start = OLD.words.indexOf(words);
  const passage = { from: OLD.anchor, start, to: OLD.anchor, end: start + words.length };
  const { search, hash } = new URL(makeAddress('https://lamp.example/', [OLD], passage));
  const versions: Versions = {
    states: [
      { on: '2026-01-01', anchors: ['p-aaaaaa'] },
      { on: '2027-01-01', anchors: ['p-bbbbbb'] },
    ],
    gone: { 'p-aaaaaa': { on: '2027-01-01', words: OLD.words, now: ['p-bbbbbb'] } },
    quotations: {},
  };
  const page = { paragraphs: [{ anchor: 'p-bbbbbb', words: now }], turns: [], quotations: [] };
  return judgeAddress(readAddress(search, hash), page, versions)?.verdict;
}

it('words that only stand inside of longer ones now do not stand there', () => {
  expect(judged('ice', 'The ice is gone.')).toBe('kept');
  expect(judged('ice', 'The notice is out.')).toBe('corrected');
  expect(judged('is out', 'The ice is outside.')).toBe('corrected');
});

it('words that nobody has any more are told to be lost, and never to be the same', () => {
  const versions: Versions = {
    states: [
      { on: '2026-01-01', anchors: ['p-aaaaaa'] },
      { on: '2027-01-01', anchors: ['p-bbbbbb'] },
    ],
    gone: { 'p-aaaaaa': { on: '2027-01-01', words: null, now: ['p-bbbbbb'] } },
    quotations: {},
  };
  const page = { paragraphs: [{ anchor: 'p-bbbbbb', words: 'The ice is in.' }], turns: [], quotations: [] };
  expect(judgeAddress(readAddress('?w=4-7-abcdef', '#p-aaaaaa'), page, versions)).toMatchObject({
    verdict: 'lost',
    days: ['2027-01-01'],
  });
});
