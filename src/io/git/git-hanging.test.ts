import { chmodSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "@jest/globals";
import { gitRepository } from "../testing/git-repository.ts";
import { temporaryFolder, writeFiles } from "../testing/temporary-folder.ts";
import { openRepository, runGit } from "./git.ts";
import { uncommittedPaths } from "./uncommitted-paths.ts";

/** An environment whose git answers with a script. */
function gitThatSays(script: string): { readonly PATH: string } {
  const folder = temporaryFolder();
  writeFiles(folder, { git: `#!/bin/sh\n${script}\n` });
  chmodSync(join(folder, "git"), 0o755);
  return { PATH: `${folder}:${process.env.PATH}` };
}

it("does not wait for a helper that git has started and that holds on to its output", async () => {
  // As a credential helper with a window of its own does.
  const environment = gitThatSays("sleep 90 &\nwait");
  const root = temporaryFolder();
  const repository = { root, environment, bare: true, shallow: false, gitFolder: root };
  const hanging = runGit(repository, ["fetch"], { within: 200 });
  await expect(hanging).rejects.toThrow("git fetch failed: no end within 0.2 seconds");
});

it("is stopped though it does not listen", async () => {
  const environment = gitThatSays("trap '' TERM\nwhile :; do sleep 1; done");
  const root = temporaryFolder();
  const repository = { root, environment, bare: true, shallow: false, gitFolder: root };
  await expect(runGit(repository, ["status"], { within: 200 })).rejects.toThrow("no end within");
});

it("needs no lock: one that a crash has left is not in the way", async () => {
  const test = gitRepository();
  test.commit({ "integrations/a.md": "a" });
  writeFiles(test.root, { ".git/index.lock": "", "integrations/a.md": "b" });
  const environment = { PATH: process.env.PATH };
  expect(await openRepository(test.root, environment)).toHaveProperty("repository");
  expect(await uncommittedPaths(test.root, environment)).toEqual({
    paths: new Set(["integrations/a.md"]),
  });
});
