import { expect, test } from 'vitest';
import { findMentions } from '../../../src/ingest/people/mentions.ts';
import { indexNames } from '../../../src/ingest/people/name-index.ts';
import { world } from './world.ts';

const index = indexNames(world);
const found = (text: string) => findMentions(text, index).map(({ name, title }) => [name, title]);

test.each([
  ['GENERAL PEDRO MIRO KEEL HAS REPORTED THAT THE HARBOUR IS OPEN.', 'Pedro Miro Keel', 'GENERAL'],
  ['MAJOR PEDRO KEEL YESTERDAY STATED: "NO."', 'Pedro Keel', 'MAJOR'],
  ['MSGR PEDRO KEEL, BISHOP OF TARN, SAID SO.', 'Pedro Keel', 'MSGR'],
  ['THE DEFEAT WAS ADMITTED BY TIDE PARTY (TP) LEADER PEDRO KEEL.', 'Pedro Keel', 'LEADER'],
])('in a text of capitals a given name shows where a name begins: %s', (text, name, title) => {
  expect(found(text)).toContainEqual([name, title]);
});

test.each([
  'GENERAL STAFF OFFICERS SAID SO.',
  'THE PEDRO KEEL BATTALION REPORTED LOSSES.',
  'GENERAL PEDRO SAID SO.',
  'THE TOWN OF SANTIAGO SAID NOTHING.',
  'PEDRO KEEL WAS SEEN AT THE HARBOUR.',
  'General Pedro went home.',
  'MAJOR ATTACKS WERE REPORTED.',
])('nobody is found where no name and no office stand: %s', (text) => {
  expect(found(text)).toEqual([]);
});
