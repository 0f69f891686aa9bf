import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take longest: they begin first, so that at the end no other worker waits for them. */
const LONGEST = ['tests/heap/', 'tests/browser/', 'tests/scripts/evaluate/', 'tests/scripts/review-command'];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const at = LONGEST.findIndex((path) => moduleId.includes(path));
      return at === -1 ? LONGEST.length : at;
    };
    // oxlint-disable-next-line unicorn/no-array-sort -- no array's
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => place(a) - place(b));
  }
}

/**
 * Limits find what hangs, and nothing else: a test may take ten times as long where the machine is slow or others work on it. What
 * is waited for in a page, by `expect.poll` or a locator, ends before its test does, so that the message says what did not come.
 */
const LIMITS = { testTimeout: 600_000, hookTimeout: 600_000, expect: { poll: { timeout: 120_000 } } };

/**
 * Two projects: `unit` is everything that needs no browser; `browser` builds sites once, serves them and reads them in
 * Chromium. Their files run side by side.
 */
export default defineConfig({
  test: {
    maxWorkers: Math.max(2, availableParallelism() - 1),
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**'],
          ...LIMITS,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/global-setup.ts'],
          ...LIMITS,
        },
      },
    ],
  },
});
