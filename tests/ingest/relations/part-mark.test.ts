import { expect, test } from 'vitest';
import { readPartMark } from '../../../src/ingest/relations/part-mark.ts';

test.each([
  ['Talks on the strait (part two)', 'talks on the strait', 2],
  ['Talks on the strait – Part III', 'talks on the strait', 3],
  ['Talks on the strait, part 4', 'talks on the strait', 4],
  ['Entretien avec la ministre (partie 2)', 'entretien avec la ministre', 2],
  ['Интервью министра (часть вторая)', 'интервью министра', 2],
  ['Talks on the strait (1/3)', 'talks on the strait', 1],
])('%s is part of a text', (title, base, part) => {
  expect(readPartMark(title)).toMatchObject({ title: base, part });
});

test.each([
  'Ministers take part',
  'On the part of Tarn one word',
  'Talks (24/7) in the harbour',
  'Part of the strait is closed',
  'Talks in the strait (2004)',
  'Departure 2',
])('%s has no mark of a part', (title) => {
  expect(readPartMark(title)).toMatchObject({ part: null, mark: null });
});
