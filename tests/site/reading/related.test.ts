import { expect, test } from 'vitest';
import { buildCatalogue } from '../../../src/site/catalogue.ts';
import { relatedTo } from '../../../src/site/reading/related.ts';
import { makeInterface } from '../../../src/site/words/interface.ts';
import type { Relation, Statement } from '../../../src/statement/schema.ts';
import { SETTINGS, statement } from '../holdings.ts';

const to = (type: Relation['type'], id: string): Relation => ({
  type,
  statement: id,
  rule: 'words/contained',
  figure: 0.9,
  says: `shown by ${id}`,
});

const { text: inEnglish } = makeInterface('en');

/** What the page of `id` notes, as `title: ids`. */
function notes(id: string, statements: readonly Statement[]): readonly string[] {
  const catalogue = buildCatalogue({
    settings: SETTINGS,
    statements,
    people: [],
    organisations: [],
    sources: [],
    rawFiles: [],
    gone: [],
    days: [],
  });
  return relatedTo(catalogue.statement.get(id)!, catalogue).map(
    ({ title, list }) =>
      `${inEnglish(title)}: ${list.map((entry) => `${entry.statement.id} (${entry.says ?? '–'})`).join(', ')}`,
  );
}

test('a teaser leads to its full text and the full text to its teasers and excerpts', () => {
  const statements = [
    statement({ id: 'full' }),
    statement({ id: 'teaser', excerpt: true, relations: [to('excerptOf', 'full')] }),
    statement({ id: 'part', relations: [to('excerptOf', 'full')] }),
  ];
  expect(notes('teaser', statements)).toEqual(['in full: full (shown by full)']);
  expect(notes('full', statements)).toEqual(['teaser: teaser (shown by full)', 'excerpt: part (shown by full)']);
});

test('every printing of one text leads to every other', () => {
  const statements = [
    statement({ id: 'a' }),
    statement({ id: 'b', relations: [to('sameAs', 'a')] }),
    statement({ id: 'c', relations: [to('sameAs', 'b')] }),
  ];
  expect(notes('a', statements)).toEqual(['the same text: b (shown by a), c (–)']);
  expect(notes('c', statements)).toEqual(['the same text: b (shown by b), a (–)']);
});

test('parts are numbered from the first, wherever the reader is', () => {
  const statements = [
    statement({ id: 'first' }),
    statement({ id: 'second', relations: [to('continues', 'first')] }),
    statement({ id: 'third', relations: [to('continues', 'second')] }),
  ];
  expect(notes('first', statements)).toEqual(['part 2: second (shown by first)', 'part 3: third (–)']);
  expect(notes('third', statements)).toEqual(['part 1: first (–)', 'part 2: second (shown by second)']);
});

test('parts that name each other end', () => {
  const statements = [
    statement({ id: 'a', relations: [to('continues', 'b')] }),
    statement({ id: 'b', relations: [to('continues', 'a')] }),
  ];
  expect(notes('a', statements)).toEqual(['part 1: b (shown by b)']);
});

test('a relation to a statement that is not there, or none at all, gives no note', () => {
  expect(notes('a', [statement({ id: 'a', relations: [to('excerptOf', 'gone')] }), statement({ id: 'b' })])).toEqual(
    [],
  );
});
