import { describe, expect, it } from 'vitest';
import { addCounts, countsLine, countVitest, oneTest } from '../../scripts/lib/test-counts.ts';

const report = (numbers: object, testResults: object[] = []) => ({
  numPassedTests: 0,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults,
  ...numbers,
});

describe('countVitest', () => {
  it('takes the numbers of the report', () => {
    expect(countVitest(report({ numPassedTests: 7, numPendingTests: 2, numTodoTests: 1 }), 0)).toEqual({
      passed: 7,
      failed: 0,
      skipped: 3,
    });
    expect(
      countVitest(
        report({ numPassedTests: 7, numFailedTests: 2 }, [
          { status: 'failed', assertionResults: [{ status: 'failed' }] },
        ]),
        1,
      ),
    ).toEqual({ passed: 7, failed: 2, skipped: 0 });
  });

  it('counts a file that could not be loaded as a failure', () => {
    const files = [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{ status: 'passed' }] },
    ];
    expect(countVitest(report({ numPassedTests: 1 }, files), 1)).toEqual({ passed: 1, failed: 2, skipped: 0 });
  });

  it('counts a run without any test as a failure', () => {
    expect(countVitest(report({}), 0).failed).toBe(1);
  });

  it('accepts a run in which every test was skipped', () => {
    expect(countVitest(report({ numPendingTests: 3 }), 0)).toEqual({ passed: 0, failed: 0, skipped: 3 });
  });

  it('counts a failing exit code as a failure though the report names none', () => {
    expect(countVitest(report({ numPassedTests: 7 }), 1).failed).toBe(1);
    expect(countVitest(report({ numPassedTests: 7 }), null).failed).toBe(1);
  });

  it('does not count a failing exit code twice', () => {
    expect(
      countVitest(
        report({ numPassedTests: 7, numFailedTests: 1 }, [
          { status: 'failed', assertionResults: [{ status: 'failed' }] },
        ]),
        1,
      ).failed,
    ).toBe(1);
  });

  it.each([[null], ['text'], [{}], [{ numPassedTests: 7 }], [report({ numPassedTests: '7' })]])(
    'takes %j for a run that died',
    (value) => {
      expect(countVitest(value, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
    },
  );
});

describe('countsLine', () => {
  it('names skipped tests only where there are some', () => {
    expect(countsLine({ passed: 3, failed: 0, skipped: 0 })).toBe('3 passed, 0 failed');
    expect(countsLine({ passed: 3, failed: 1, skipped: 2 })).toBe('3 passed, 1 failed, 2 skipped');
  });

  it('sums what the steps counted', () => {
    expect(countsLine(addCounts([oneTest(true), oneTest(false), { passed: 5, failed: 0, skipped: 1 }]))).toBe(
      '6 passed, 1 failed, 1 skipped',
    );
    expect(addCounts([])).toEqual({ passed: 0, failed: 0, skipped: 0 });
  });
});
