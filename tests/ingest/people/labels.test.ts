import { expect, test } from 'vitest';
import { findItemMentions } from '../../../src/ingest/people/item-mentions.ts';
import { resolveLabel } from '../../../src/ingest/people/labels.ts';
import { indexNames } from '../../../src/ingest/people/name-index.ts';
import { makeItem, world } from './world.ts';

const index = indexNames(world);
const resolve = (label: string, text: string, title?: string) => {
  const item = makeItem([text], title === undefined ? {} : { title });
  return (
    resolveLabel(label, findItemMentions(item, index), index, { min: '2019-03-01', max: '2019-03-01' })?.name ?? null
  );
};

test.each([
  'Anna Velde',
  'ANNA VELDE',
  'Velde',
  'VELDE',
  'MS. VELDE',
  'Ms Velde',
  'FOREIGN MINISTER VELDE',
  'А.К.Вельде',
  'А. К. Вельде',
])('"%s" is the person whom the text names in full', (label) => {
  expect(resolve(label, 'Anna Velde took questions.')).toBe('Anna Velde');
});

test('a title is enough to tell a surname', () => {
  expect(resolve('PRESIDENT ORLAN', 'The talks began.')).toBe('Boris Orlan');
});

test('THE PRESIDENT is the one whom the headline calls so', () => {
  expect(resolve('THE PRESIDENT', 'Good evening.', 'Remarks by President Orlan')).toBe('Boris Orlan');
});

test('a name that no record has is given as the text prints it in full', () => {
  expect(resolve('MR. KEEL', 'Spokesman Jon Keel took questions.')).toBe('Jon Keel');
});

test('of two people with one name the office on the day decides', () => {
  expect(resolve('Sudmark Ambassador Ivo Marek', 'The talks began.')).toBe('Ivo Marek');
});

test.each([
  'Question',
  'Вопрос',
  'MODERATOR',
  'Journalist',
  'MR. NOBODY',
  'Moscow',
  'In other words',
  'MR. BRANDT',
  'Carl Brandt and Hugo Brandt',
])('"%s" is nobody', (label) => {
  expect(resolve(label, 'The talks began.')).toBeNull();
});

test.each([
  ['Mr. Brandt (Sudmark)', null],
  ['Ms. Velde (Norland)', 'Anna Velde'],
  ['Mr. Orlan (Sudmark)', 'Orlan'],
  ['Mr. Keel Tamas (Westmark)', 'Keel Tamas'],
])('a delegate whom a record labels "%s" is the one of that state, else the name as printed', (label, name) => {
  expect(resolve(label, 'The meeting was called to order.')).toBe(name ?? 'Brandt');
});

test('initials and a surname are the one whom the text names in another case', () => {
  expect(resolve('Т.Келем', 'Борис Орлан принял премьер-министра Тарно Келема.')).toBe('Тарно Келем');
});

test('where the given name stands in another case the label stays as printed', () => {
  expect(resolve('В.Келем', 'Борис Орлан принял премьер-министра Валерия Келема.')).toBe('В.Келем');
});

test.each([
  ['Patriarch Kirion', 'Patriarch Kirion'],
  ['KING ORLAN II', 'King Orlan II'],
  ['Metropolitan Ilarian of Velmar', 'Metropolitan Ilarian'],
])('one name after a title of church or throne is a name: %s', (label, name) => {
  expect(resolve(label, 'They met at noon.')).toBe(name);
});

test.each(['King of Sudmark', 'The Archbishop', 'Prince', 'Captain Kirion'])('no name: %s', (label) => {
  expect(resolve(label, 'They met at noon.')).toBeNull();
});
