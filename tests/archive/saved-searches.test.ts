import { expect, test } from 'vitest';
import { checkArchive, openArchive } from '../../src/archive/index.ts';
import { makeArchive, SETTINGS } from './fixtures.ts';

const withSearches = (yaml: string, more: Readonly<Record<string, string>> = {}) =>
  makeArchive({ 'archive.yaml': `${SETTINGS}searches:\n${yaml}`, ...more });

test('a saved query has the id of its name where it has none of its own', async () => {
  const dir = await withSearches(`
  - { name: Où est l’ancre ?, q: 'ancre "à Velmar"' }
  - { id: tide, name: The tide, q: tide, description: What it waits for. }
`);
  const { settings, messages } = await openArchive(dir);
  expect(messages).toEqual([]);
  expect(settings.searches).toEqual([
    { id: 'ou-est-l-ancre', name: 'Où est l’ancre ?', q: 'ancre "à Velmar"', description: null },
    { id: 'tide', name: 'The tide', q: 'tide', description: 'What it waits for.' },
  ]);
});

test('one that does not fit is told with its line and set aside, and everything else goes on', async () => {
  const dir = await withSearches(`
  - { name: Whole, q: tide }
  - { name: Without words }
  - { name: "!", q: tide }
  - { name: Two, q: tide, query: tide }
  - name: Open
    q: '"the tide'
  - { name: Whole, q: anchor }
  - { name: Nobody’s filter, q: "speker:Fenn tide" }
  - { name: Two days, q: "from:4/12/2016 tide" }
`);
  const { settings, messages } = await openArchive(dir);
  expect(settings.title).toBe('Papers of the Lagoon');
  expect(settings.searches.map(({ id, q }) => [id, q])).toEqual([['whole', 'tide']]);
  expect(messages.map(({ ruleId, line, reason }) => [ruleId, line, reason])).toEqual([
    ['search-invalid', 11, 'q: expected text, found nothing'],
    ['search-invalid', 12, expect.stringMatching(/^id: expected lower-case letters/u)],
    ['search-invalid', 13, 'Expected no property of this name, found "query"'],
    ['search-invalid', 15, expect.stringMatching(/^q: expected a phrase with both quotation marks, found/u)],
    ['search-invalid', 16, 'Expected an id of its own, found "whole" a second time'],
    ['search-invalid', 17, expect.stringMatching(/^q: expected a filter that there is .*found "speker/u)],
    ['search-invalid', 18, expect.stringMatching(/^q: expected a date that can be read in one way/u)],
  ]);
});

test('what is no list is told', async () => {
  const dir = await makeArchive({ 'archive.yaml': `${SETTINGS}searches: tide\n` });
  const { settings, messages } = await openArchive(dir);
  expect(settings.searches).toEqual([]);
  expect(messages.map(({ ruleId, line }) => [ruleId, line])).toEqual([['search-invalid', 8]]);
});

test('one that asks for something else than its address was published for is told', async () => {
  const ledger = { event: 'search', id: 'tide', name: 'The tide', q: 'tide', on: '2026-01-02' };
  const dir = await withSearches('  - { id: tide, name: The tide, q: ebb }\n', {
    'ledger.ndjson': `${JSON.stringify(ledger)}\n`,
  });
  const { messages } = await checkArchive(await openArchive(dir));
  expect(messages.map(({ ruleId, line, reason }) => [ruleId, line, reason])).toEqual([
    ['search-changed', 9, 'Expected at searches/tide/ the query that it was published for, tide; found ebb'],
  ]);
});
