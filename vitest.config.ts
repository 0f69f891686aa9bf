import { defineConfig } from 'vitest/config';

/**
 * Two projects: `unit` is everything that needs no browser; `browser` builds two sites once, serves them
 * and reads them in Chromium, so its files run one after the other and may take longer.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/global-setup.ts'],
          fileParallelism: false,
          testTimeout: 240_000,
          hookTimeout: 240_000,
          // What a page is waited for may take long where others work on the same machine.
          expect: { poll: { timeout: 60_000 } },
        },
      },
    ],
  },
});
