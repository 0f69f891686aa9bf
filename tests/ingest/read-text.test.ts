import { expect, test } from 'vitest';
import { ingest } from '../../src/ingest/index.ts';
import type { Authority } from '../../src/statement/authority.ts';

const NOBODY = { people: [], organisations: [], sources: [], events: [], offices: [] } as unknown as Authority;
const TEXT = `Talk on the lamps

Question: Is the lamp of the Inner Channel lit at four o’clock?

Answer: It is lit at four, as it was before, and will be until the spring.

Question: And the oil?

Answer: The oil is paid for this winter by those who paid for it last winter.

Question:`;

test('a label at the end, without words below it, belongs to the statement', () => {
  const bytes = Buffer.from(TEXT);
  const [reading] = ingest([{ file: 'a.txt', bytes }], { authority: NOBODY, decisions: [], known: [] });
  const { statements, report } = reading!;
  const covered = [...statements.map(({ raw }) => raw.lines), ...report.leftOut.map(({ lines }) => lines)];
  expect(covered.some(([first, last]) => first <= 11 && 11 <= last)).toBe(true);
});
