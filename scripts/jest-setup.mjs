// A run of tests gets a temporary folder of its own, which goes with the run: whatever a test, a program it starts or the browser leaves
// there goes too, also where a test was broken off before it could clean up.
import { chmodSync, mkdtempSync, realpathSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";

export default () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "catalogue-tests-")));
  // Some tests start a program as a user who may read next to nothing; it must find its own folder.
  chmodSync(folder, 0o711);
  // Jest shares this with the teardown.
  globalThis.temporaryFolderOfRun = { folder, before: process.env.TMPDIR };
  process.env.TMPDIR = folder;
};
