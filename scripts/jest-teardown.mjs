// Removes the temporary folder that jest-setup.mjs made for this run.
import { rmSync } from "node:fs";
import process from "node:process";

export default () => {
  const { folder, before } = globalThis.temporaryFolderOfRun;
  // Watching, Jest runs again in the same process.
  if (before === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = before;
  rmSync(folder, { recursive: true, force: true });
};
