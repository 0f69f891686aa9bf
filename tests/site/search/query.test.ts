import { describe, expect, it } from 'vitest';
import { readExcerpt } from '../../../src/site/search/excerpt.ts';
import { around, findPhrase } from '../../../src/site/search/phrase.ts';
import { everyWord, indexQuery, readQuery } from '../../../src/site/search/query.ts';

describe('a query', () => {
  it('is words and phrases', () => {
    expect(readQuery('lamp "paid oil" harbour «в гавани»')).toEqual({
      words: ['lamp', 'harbour'],
      phrases: ['paid oil', 'в гавани'],
    });
    expect(readQuery('“we ask for an answer”')).toEqual({ words: [], phrases: ['we ask for an answer'] });
  });

  it('keeps signs inside words, and no sign is a word', () => {
    expect(readQuery('U.S.-China — talks ? talks').words).toEqual(['U.S.-China', 'talks']);
  });

  it('takes a mark that is never closed as running to the end', () => {
    expect(readQuery('lamp "paid oil')).toEqual({ words: ['lamp'], phrases: ['paid oil'] });
  });

  it('holds nothing where nothing was typed', () => {
    expect([readQuery(''), readQuery('  ""  ? ')]).toEqual([
      { words: [], phrases: [] },
      { words: [], phrases: [] },
    ]);
  });

  it('asks the index for a phrase only where it is the whole query', () => {
    expect(indexQuery({ words: [], phrases: ['paid oil'] })).toBe('"paid oil"');
    expect(indexQuery({ words: ['lamp'], phrases: ['paid oil'] })).toBe('paid oil lamp');
    expect(everyWord({ words: ['lamp'], phrases: ['paid oil', 'paid lamp'] })).toEqual(['paid', 'oil', 'lamp']);
  });
});

describe('a phrase', () => {
  const text = 'We ask for an answer, and “we  ask” again; the harbour’s lamp—Ёлка.';
  const found = (phrase: string) => {
    const place = findPhrase(text, phrase);
    return place && text.slice(place.start, place.end);
  };

  it('is found word for word, capitals and the shape of marks and spaces aside', () => {
    expect([found('we ask for'), found('"WE ASK"'), found("harbour's lamp"), found('lamp-ёлка')]).toEqual([
      'We ask for',
      '“we  ask”',
      'harbour’s lamp',
      'lamp—Ёлка',
    ]);
  });

  it('is not found in other forms, in other order, in parts of words or over other marks', () => {
    expect(['asks for', 'for ask', 'n answer', 'ask for a', 'answer and', 'answer. and', ''].map(found)).toEqual([
      null,
      null,
      null,
      null,
      null,
      null,
      null,
    ]);
  });

  it('is found at its second place where the first is part of a word', () => {
    expect(findPhrase('unlit, lit', 'lit')).toEqual({ start: 7, end: 10 });
  });

  it('keeps its place after letters that change their length', () => {
    const place = findPhrase('İİ lamp lit', 'lamp');
    expect(place && 'İİ lamp lit'.slice(place.start, place.end)).toBe('lamp');
  });

  it('is shown with the words around it, cut between words', () => {
    expect(around('one two three four five', { start: 8, end: 13 }, 4)).toEqual({
      before: '… two ',
      match: 'three',
      after: ' …',
    });
    expect(around('one two', { start: 0, end: 3 })).toEqual({ before: '', match: 'one', after: ' two' });
  });
});

describe('an excerpt', () => {
  it('becomes text with marks, and the sign that clings to a word is not marked', () => {
    expect(readExcerpt('the <mark>harbour.</mark> Talk &amp; &lt;b&gt; &quot;x&#39;')).toEqual([
      { text: 'the ', marked: false },
      { text: 'harbour', marked: true },
      { text: '.', marked: false },
      { text: ' Talk & <b> "x\'', marked: false },
    ]);
  });

  it('never holds an element, whatever stood in the words', () => {
    expect(readExcerpt('&lt;script&gt;alert(1)&lt;/script&gt; &amp;lt;')).toEqual([
      { text: '<script>alert(1)</script> &lt;', marked: false },
    ]);
    expect(readExcerpt('')).toEqual([]);
  });
});
