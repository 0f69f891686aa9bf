/** How many tests passed, failed and were skipped. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** What a step without tests of its own counts as: types, lint, a build. */
export const oneTest = (passed: boolean): Counts => ({ passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 });

/**
 * Count the tests of one Vitest run.
 *
 * A run that died, that found no test, or whose exit code says that something failed while its report does
 * not, counts as one failure more: nothing that went wrong may look like success.
 *
 * @param report the file that Vitest's JSON reporter wrote, parsed; null where there is none
 * @param exitCode of Vitest; null where a signal ended it
 */
export function countVitest(report: unknown, exitCode: number | null): Counts {
  const numbers = isReport(report) ? report : null;
  if (!numbers) return { passed: 0, failed: 1, skipped: 0 };
  // A file that cannot be loaded has no tests: it shows only among the suites.
  const unloaded = numbers.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const passed = numbers.numPassedTests;
  const failed = numbers.numFailedTests + unloaded;
  const skipped = numbers.numPendingTests + numbers.numTodoTests;
  const silent = failed === 0 && (exitCode !== 0 || passed + skipped === 0);
  return { passed, failed: failed + (silent ? 1 : 0), skipped };
}

/** The sum of several counts. */
export function addCounts(counts: readonly Counts[]): Counts {
  const sum = (of: keyof Counts) => counts.reduce((total, count) => total + count[of], 0);
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
}

/** The line that a run ends with: `12 passed, 0 failed`, and `, 3 skipped` where some were. */
export function countsLine({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

function isReport(value: unknown): value is Report {
  if (typeof value !== 'object' || value === null) return false;
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = value as Partial<
    Record<keyof Report, unknown>
  >;
  return (
    [numPassedTests, numFailedTests, numPendingTests, numTodoTests].every((count) => typeof count === 'number') &&
    Array.isArray(testResults)
  );
}
