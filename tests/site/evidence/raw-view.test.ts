import { expect, it } from 'vitest';
import { rawRuns } from '../../../src/site/evidence/raw-view.ts';

it('shows the control characters of a raw file as signs', () => {
  const runs = rawRuns({ statements: [], leftOut: [] }, ['\u0001\u0002ORLAN\tMarch 4', 'The har\0our.']);
  expect(runs.flatMap(({ lines }) => lines.map(({ text }) => text))).toEqual(['␁␂ORLAN\tMarch 4', 'The har␀our.']);
});
