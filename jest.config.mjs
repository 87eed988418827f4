export default {
  testMatch: ["<rootDir>/**/*.test.ts", "<rootDir>/**/*.test.tsx"],
  testPathIgnorePatterns: ["/node_modules/", "/dist/"],
  modulePathIgnorePatterns: ["/dist/", "/_site/", "/.cache/"],
  extensionsToTreatAsEsm: [".ts", ".tsx"],
  injectGlobals: false,
  transform: { "^.+\\.tsx?$": "<rootDir>/scripts/jest-transform.mjs" },
};
