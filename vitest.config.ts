import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/journeys/**'],
          setupFiles: ['tests/setup.ts'],
          // No limit that a slow machine could meet; only what hangs for ever is ended.
          testTimeout: 600_000,
        },
      },
      {
        test: {
          name: 'journeys',
          include: ['tests/journeys/**/*.journey.ts'],
          fileParallelism: false,
          maxWorkers: 1,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // Two real browsers on a busy machine: a key press may meet a page that is just being replaced. Twice is no chance.
          retry: 1,
        },
      },
    ],
  },
});
