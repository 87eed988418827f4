import { beforeAll, describe, expect, it } from "@jest/globals";
import { gitRepository } from "../../src/io/testing/git-repository.ts";
import { writeFiles } from "../../src/io/testing/temporary-folder.ts";
import { changed, soundFiles } from "../actions/sound-files.ts";
import { catalogueOf, cliBundle, runCli } from "./run-cli.ts";

const integration = "integrations/kilde-maal.md";
const day = ["--today", "2026-11-23"];

beforeAll(() => {
  cliBundle();
});

describe("catalogue validate --changed-since", () => {
  const other = {
    "integrations/anden.md": soundFiles[integration]!.replaceAll("kilde-maal", "anden").replace(
      "daily",
      "dayly",
    ),
  };

  it("reports on what has changed alone, and judges the change too", async () => {
    const test = gitRepository();
    test.commit({ ...soundFiles, ...other });
    test.git("checkout", "--quiet", "-b", "arbejde");
    writeFiles(test.root, changed(integration, "phase: need", "phase: clarification"));
    const { status, stdout } = await runCli(
      ["validate", "--changed-since", "main", "--format", "json", ...day],
      { cwd: test.root },
    );
    const { findings, summary } = JSON.parse(stdout);
    expect(status).toBe(1);
    expect(summary.files).toBe(1);
    expect(new Set(findings.map(({ path }: { path: string }) => path))).toEqual(
      new Set([integration]),
    );
    expect(findings.map(({ rule }: { rule: string }) => rule)).toContain("phase-skipped");
  });

  it("does not count what others have done on the main branch since", async () => {
    const test = gitRepository();
    test.commit(soundFiles);
    test.git("branch", "arbejde");
    test.commit(other);
    test.git("checkout", "--quiet", "arbejde");
    const { status, stdout } = await runCli(["validate", "--changed-since", "main", ...day], {
      cwd: test.root,
    });
    expect({ status, stdout }).toEqual({ status: 0, stdout: "Ingen fund i 0 filer.\n" });
  });

  it("names what still uses a file that was removed", async () => {
    const test = gitRepository();
    test.commit(soundFiles);
    test.git("rm", "--quiet", "systems/maal.md");
    const { status, stdout } = await runCli(
      ["validate", "--changed-since", "HEAD", "--format", "json", ...day],
      { cwd: test.root },
    );
    expect(status).toBe(1);
    expect(JSON.parse(stdout).findings).toContainEqual(
      expect.objectContaining({ rule: "unknown-reference", path: integration }),
    );
  });

  it("exits with 2 for a commit that does not exist, and where there is no repository", async () => {
    const test = gitRepository();
    test.commit(soundFiles);
    const unknown = await runCli(["validate", "--changed-since", "findes-ikke"], {
      cwd: test.root,
    });
    expect(unknown).toMatchObject({ status: 2, stderr: expect.stringContaining('"findes-ikke"') });
    const none = await runCli(["validate", "--changed-since", "main"], {
      cwd: catalogueOf(soundFiles),
    });
    expect(none).toMatchObject({ status: 2, stderr: expect.stringContaining("git") });
  });
});
