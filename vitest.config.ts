import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: { name: 'code', include: ['tests/**/*.test.ts'], exclude: ['tests/site/**', 'tests/editions/**'] },
      },
      {
        extends: true,
        // The built site in a real browser; `npm test` builds it before.
        test: {
          name: 'site',
          // Reading of a page that is still being drawn: on a busy machine a second is not enough.
          expect: { poll: { timeout: 30_000 } },
          include: ['tests/site/**/*.test.ts'],
          globalSetup: 'tests/harness/serve-site.ts',
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
