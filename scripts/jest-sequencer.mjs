// Begins with the suites that take longest: on a fresh checkout Jest knows no times and goes by the size of files, so that the longest of all,
// which is small, came last and ran alone. What Jest knows of earlier runs orders the rest.
import { createRequire } from "node:module";

// Jest brings it along for itself.
const { default: Sequencer } = createRequire(createRequire(import.meta.url).resolve("jest"))(
  "@jest/test-sequencer",
);

const longest = [
  "/tests/site/site-accessibility.test.ts",
  "/tests/site/incremental-build.test.ts",
  "/tests/github/stories/",
  "/tests/kitos/",
  "/tests/site/site-layout.test.ts",
  "/tests/public/",
];

const place = ({ path }) => {
  const found = longest.findIndex((part) => path.replaceAll("\\", "/").includes(part));
  return found === -1 ? longest.length : found;
};

export default class LongestFirst extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((a, b) => place(a) - place(b));
  }
}
