import { expect, test } from 'vitest';
import { twinRows } from '../../../src/site/compare/twin-rows.ts';
import { relatedBy, reportsOf, twinsOf } from '../../../src/site/reading/relations.ts';
import type { Relation, Statement } from '../../../src/statement/schema.ts';
import { dated, paragraph, statement } from '../holdings.ts';

const to = (type: Relation['type'], id: string): Relation => ({
  type,
  statement: id,
  rule: 'a/b',
  figure: null,
  says: 'So.',
});

/** The part of a catalogue that relations are looked up in. */
function catalogueOf(...statements: readonly Statement[]) {
  const referring = new Map<string, Statement[]>();
  for (const one of statements)
    for (const { statement: id } of one.relations) (referring.get(id) ?? referring.set(id, []).get(id)!).push(one);
  return { statements, statement: new Map(statements.map((one) => [one.id, one])), referring };
}

test('reports are found whichever of them the relation is kept with, in time', () => {
  const first = dated('2001-01-01', { id: 'first' });
  const second = dated('2001-01-02', {
    id: 'second',
    relations: [to('sharesWords', 'first'), to('continues', 'first')],
  });
  const third = dated('2001-01-03', { id: 'third', relations: [to('sharesWords', 'second'), to('sameAs', 'gone')] });
  const catalogue = catalogueOf(first, second, third);
  const told = (one: Statement) => reportsOf(one, catalogue).map(({ statement: { id }, points }) => [id, points]);
  expect(told(first)).toEqual([['second', true]]);
  expect(told(second)).toEqual([
    ['first', false],
    ['third', true],
  ]);
  expect(relatedBy(second, ['continues'], catalogue).map(({ relation }) => relation.type)).toEqual(['continues']);
});

test('a twin is the original, the translation, or nobody knows which', () => {
  const original = statement({ id: 'ru', lang: 'ru' });
  const translation = statement({ id: 'en', relations: [to('translationOf', 'ru')] });
  const parallel = statement({ id: 'fr', lang: 'fr', relations: [to('parallelTo', 'ru')] });
  const catalogue = catalogueOf(original, translation, parallel);
  const told = (one: Statement) => twinsOf(one, catalogue).map(({ statement: { id }, is }) => `${id} ${is}`);
  expect(told(original)).toEqual(['en translation', 'fr parallel']);
  expect(told(translation)).toEqual(['ru original']);
  expect(told(parallel)).toEqual(['ru parallel']);
});

test('twins stand paragraph beside paragraph, with the labels and subheadings above them', () => {
  const own = [{ type: 'turn' as const, text: 'Вопрос' }, paragraph('Кто?'), paragraph('Когда?')];
  const other = [{ type: 'turn' as const, text: 'Question' }, paragraph('Who?')];
  expect(twinRows({ body: own }, { body: other })).toMatchObject([
    { own: { number: 1, label: 'Вопрос', text: 'Кто?' }, other: { number: 1, label: 'Question', text: 'Who?' } },
    { own: { number: 2, label: null, text: 'Когда?' }, other: null },
  ]);
});
