import { expect, test } from 'vitest';
import { reportMessages } from '../../scripts/lib/report-messages.ts';
import { problem } from '../../src/statement/problems.ts';

const many = (code: 'date-open' | 'file-unread', count: number) =>
  Array.from({ length: count }, (_, index) => problem(code, { file: `raw/${index}.txt` }, `Found number ${index}`));
const shown = (text: string) => text.match(/Found number/gu)?.length ?? 0;

test('shows every one of few messages', () => {
  const text = reportMessages(many('date-open', 150), { color: false });
  expect(shown(text)).toBe(150);
  expect(text).not.toContain('--all');
  expect(reportMessages([])).toBe('');
});

test('shows examples of many, and says how many more of each kind there are', () => {
  const messages = [...many('date-open', 900), ...many('file-unread', 60)];
  const text = reportMessages(messages, { color: false });
  expect(shown(text)).toBe(5 + 50);
  expect(text).toContain(
    'date-open: 900 in all, 895 not shown\nfile-unread: 60 in all, 10 not shown\n--all shows every one.',
  );
  expect(shown(reportMessages(messages, { color: false, all: true }))).toBe(960);
});
