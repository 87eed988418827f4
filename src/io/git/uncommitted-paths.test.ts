import { expect, it } from "@jest/globals";
import { gitRepository } from "../testing/git-repository.ts";
import { temporaryFolder, writeFiles } from "../testing/temporary-folder.ts";
import { uncommittedPaths } from "./uncommitted-paths.ts";

const environment = { PATH: process.env.PATH };

it("counts as not in git what is changed, new, or told to be left out", async () => {
  const test = gitRepository();
  test.commit({ "integrations/a.md": "a", "integrations/b.md": "b", ".gitignore": "systems/\n" });
  writeFiles(test.root, {
    "integrations/a.md": "x",
    "integrations/c.md": "c",
    "systems/d.md": "d",
  });
  const found = await uncommittedPaths(test.root, environment);
  expect(found).toEqual({
    paths: new Set(["integrations/a.md", "integrations/c.md", "systems/d.md"]),
  });
});

it("says why git cannot tell: no repository, no git, a damaged one", async () => {
  const root = temporaryFolder();
  expect(await uncommittedPaths(root, environment)).toHaveProperty("unavailable");
  const test = gitRepository();
  test.commit({ "integrations/a.md": "a" });
  expect(await uncommittedPaths(test.root, { PATH: "" })).toHaveProperty("unavailable");
  writeFiles(test.root, { ".git/index": "ødelagt" });
  expect(await uncommittedPaths(test.root, environment)).toHaveProperty("unavailable");
});
