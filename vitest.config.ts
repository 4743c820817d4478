import { defineConfig } from 'vitest/config';

/** Nothing here is a limit that a test holds: so long may a machine that is busy with other work take. */
const patience = { testTimeout: 120_000, hookTimeout: 300_000 };

/** The built site, served; `npm test` builds it before. */
const onSite = {
  ...patience,
  // Reading of a page that is still being drawn: on a busy machine a second is not enough.
  expect: { poll: { timeout: 60_000 } },
  globalSetup: 'tests/harness/serve-site.ts',
};

export default defineConfig({
  test: {
    maxWorkers: 2,
    // Files of a worker share its modules: to load them again takes longer than most tests; and its browser.
    isolate: false,
    projects: [
      {
        extends: true,
        test: {
          ...patience,
          name: 'code',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/site/**', 'tests/editions/**'],
        },
      },
      // Builds of changed copies, and what hosts make of a build.
      { extends: true, test: { ...onSite, name: 'build', include: ['tests/site/build/**/*.test.ts'] } },
      // Every page, in a real browser.
      {
        extends: true,
        test: {
          ...onSite,
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          exclude: ['tests/site/build/**'],
          // One more than there are processors: some wait, until a page asks for nothing more.
          maxWorkers: 3,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
