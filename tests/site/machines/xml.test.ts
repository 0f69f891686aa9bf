import fc from 'fast-check';
import { XmlDocument } from 'libxml2-wasm';
import { expect, it } from 'vitest';
import { element, wording, xmlDocument } from '../../../src/site/machines/xml.ts';
import { words } from '../../statement/arbitraries.ts';

it('gives back any words, as text and as an attribute', () => {
  fc.assert(
    fc.property(words, words, (text, value) => {
      const xml = xmlDocument(element('a', {}, wording('b', { value }, text, element('c', {}), text)));
      using document = XmlDocument.fromString(xml);
      expect(document.get('/a/b')!.content).toBe(text + text);
      expect(document.get('/a/b/@value')!.content).toBe(value);
    }),
    { numRuns: 500 },
  );
});

it('gives back line ends and tabs, and shows what XML cannot hold as a sign that stands for it', () => {
  const text = 'a\tb\nc\rd\r\ne';
  using document = XmlDocument.fromString(xmlDocument(wording('a', { value: text }, text, '\u0000\u{D800}\uFFFE')));
  expect(document.get('/a')!.content).toBe(`${text}\uFFFD\uFFFD\uFFFD`);
  expect(document.get('/a/@value')!.content).toBe(text);
});

it('adds white space between elements and never beside words', () => {
  const xml = xmlDocument(
    element('a', { x: null, y: 0 }, wording('b', {}, element('c', {})), null, element('d', {}, 'e')),
  );
  expect(xml).toBe('<?xml version="1.0" encoding="UTF-8"?>\n<a y="0">\n  <b><c/></b>\n  <d>e</d>\n</a>\n');
});
