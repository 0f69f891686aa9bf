import { expect, test } from 'vitest';
import { sampleTexts, text, told } from './texts.ts';

/**
 * What near copies look like, made from the sample archive: an editor at another desk changes words, cuts and adds
 * paragraphs. Every text of the sample is edited in every way, and all are read as one archive.
 */
const EDITS: Record<string, (paragraphs: readonly string[]) => readonly string[]> = {
  'every 15th word another, names apart': (paragraphs) => paragraphs.map((paragraph, p) => everyNth(paragraph, 15, p)),
  'every 25th word left out': (paragraphs) =>
    paragraphs.map((paragraph) =>
      paragraph
        .split(' ')
        .filter((_, i) => i % 25 !== 24)
        .join(' '),
    ),
  'quotation marks, dashes and capitals set otherwise': (paragraphs) =>
    paragraphs.map((paragraph) =>
      paragraph.replaceAll(/[“”]/gu, '"').replaceAll('’', "'").replaceAll('—', '-').toUpperCase(),
    ),
  'paragraphs joined': (paragraphs) => [paragraphs.join(' ')],
  'a standfirst before it and a note after it': (paragraphs) => [
    'The bureau repeats the text below at the wish of its readers in the harbour.',
    ...paragraphs,
    'This is the second printing of it, with two letters put right.',
  ],
};
const TEASER = (paragraphs: readonly string[]) => [`${paragraphs.join(' ').split(' ').slice(0, 45).join(' ')}...`];

const everyNth = (words: string, n: number, from: number) =>
  words
    .split(' ')
    .map((word, i) => ((i + from) % n === n - 1 && /^\p{Ll}/u.test(word) ? `${word}ling` : word))
    .join(' ');

const originals = sampleTexts(120);

test('there are texts to measure on', () => {
  expect(originals.length).toBeGreaterThan(15);
});

test('of edited copies at least 95 in a hundred are found, and nothing that is none', () => {
  const texts = originals.flatMap(({ id, paragraphs }) => [
    text(`0-${id}`, paragraphs),
    ...Object.values(EDITS).map((edit, n) => text(`${n + 1}-${id}`, edit(paragraphs))),
  ]);
  const original = (id: string) => id.replace(/^\d-/, '');
  const pairs = told(texts).map((line) => line.split(' '));
  const right = pairs.filter(([from, type, to]) => type === 'sameAs' && original(from!) === original(to!));
  expect(pairs.length - right.length).toBe(0);
  expect(right.length / (originals.length * Object.keys(EDITS).length)).toBeGreaterThanOrEqual(0.95);
});

test('every teaser is found to be an excerpt of its own text', () => {
  const texts = originals.flatMap(({ id, paragraphs }) => [
    text(`full-${id}`, paragraphs),
    text(`teaser-${id}`, TEASER(paragraphs)),
  ]);
  expect(told(texts)).toEqual(originals.map(({ id }) => `teaser-${id} excerptOf full-${id}`).toSorted());
});

test('no two texts of the sample are near copies or excerpts of each other', () => {
  expect(told(sampleTexts(1).map(({ id, paragraphs }) => text(id, paragraphs)))).toEqual([]);
});
