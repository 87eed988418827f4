export default {
  testMatch: ["<rootDir>/**/*.test.ts", "<rootDir>/**/*.test.tsx"],
  testPathIgnorePatterns: ["/node_modules/", "<rootDir>/dist/", "<rootDir>/actions/[^/]+/dist/"],
  modulePathIgnorePatterns: [
    "<rootDir>/dist/",
    "<rootDir>/actions/[^/]+/dist/",
    "<rootDir>/_site/",
  ],
  extensionsToTreatAsEsm: [".ts", ".tsx"],
  injectGlobals: false,
  transform: { "^.+\\.tsx?$": "<rootDir>/scripts/jest-transform.mjs" },
  globalSetup: "<rootDir>/scripts/jest-setup.mjs",
  globalTeardown: "<rootDir>/scripts/jest-teardown.mjs",
  testSequencer: "<rootDir>/scripts/jest-sequencer.mjs",
  cacheDirectory: "<rootDir>/.cache/jest",
  // Tests start processes, git and a browser; a hosted runner may be several times slower than a desk.
  testTimeout: 60_000,
  maxWorkers: 2,
};
