import { expect, test } from 'vitest';
import { showPath, showPaths } from '../../scripts/lib/show-paths.ts';
import { exitCode, ingestSummary, tellSetAside } from '../../scripts/lib/tell-ingest.ts';
import { problem } from '../../src/statement/problems.ts';

const plan = (added: string[], revised: string[], unchanged: number, edited: string[] = []) => ({
  added,
  revised,
  unchanged,
  edited,
  takenBack: [] as string[],
  setAside: [] as string[],
});

test('sums up what a run changed', () => {
  expect(ingestSummary(plan(['a'], ['b', 'c'], 21), [], false)).toBe('3 statements written (1 new), 21 unchanged.');
  expect(ingestSummary(plan(['a'], [], 0), ['a.txt', 'b.txt'], false)).toBe(
    '2 raw files added, 1 statement written, 0 unchanged.',
  );
  expect(ingestSummary(plan([], [], 3, ['d']), [], true)).toBe(
    '0 statements would be written, 3 unchanged, 1 kept as edited by hand.',
  );
});

test('says what was taken back and what could not be written', () => {
  const result = { ...plan(['a'], [], 2), takenBack: ['b'], setAside: ['c', 'd'] };
  expect(ingestSummary(result, [], false)).toBe('1 statement written, 2 unchanged, 1 taken back, 2 set aside.');
  expect(ingestSummary(result, [], true)).toBe(
    '1 statement would be written, 2 unchanged, 1 would be taken back, 2 set aside.',
  );
});

test('names ten that are set aside, and counts the others', () => {
  expect(tellSetAside([])).toBe('');
  expect(tellSetAside(['a', 'b'])).toBe(' Set aside, and not on the site: a, b.');
  expect(tellSetAside([...'abcdefghijkl'])).toBe(
    ' Set aside, and not on the site: a, b, c, d, e, f, g, h, i, j and 2 more.',
  );
});

test('ends with 1 for errors, and for warnings only when strict', () => {
  const [error, warning, info] = (['file-missing', 'date-weekday', 'date-open'] as const).map((code) =>
    problem(code, { file: 'a.txt' }, 'x'),
  );
  expect(exitCode([info!, error!], false)).toBe(1);
  expect([exitCode([warning!], false), exitCode([warning!], true)]).toEqual([0, 1]);
  expect([exitCode([info!], true), exitCode([], true)]).toEqual([0, 0]);
});

test('shows paths as seen from where the command was typed', () => {
  expect(showPath('/keeper/papers/raw/a.txt', '/keeper/papers')).toBe('raw/a.txt');
  expect(showPath('/keeper/papers', '/keeper/papers')).toBe('.');
  expect(showPath('/srv/a.txt', '/keeper/very/deep/down')).toBe('/srv/a.txt');
});

test('keeps everything else of a message when its path is shown otherwise', () => {
  const messages = [
    problem('date-open', { file: 'raw/a.txt', line: 3, column: 2 }, 'No day'),
    problem('file-missing', { file: '/keeper/b.txt' }, 'Nothing'),
  ];
  const shown = showPaths(messages, '/keeper/papers', '/keeper');
  expect(shown.map(({ file }) => file)).toEqual(['papers/raw/a.txt', 'b.txt']);
  expect(shown[0]).toMatchObject({
    ruleId: 'date-open',
    line: 3,
    column: 2,
    reason: 'No day',
    note: messages[0]!.note,
  });
});
