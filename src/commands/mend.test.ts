import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { soundFiles } from "../../tests/actions/sound-files.ts";
import { UsageError } from "../domain/usage-error.ts";
import { temporaryFolder, writeFiles } from "../io/testing/temporary-folder.ts";
import { mend } from "./mend.ts";

describe("mend", () => {
  it("writes nothing over what somebody saved while it looked at the files", async () => {
    const root = temporaryFolder();
    const untidy = Object.entries(soundFiles).map(
      ([path, text]) => [path, text.replace(/^(title|name): (.*)$/m, "$1: $2   ")] as const,
    );
    writeFiles(root, Object.fromEntries(untidy));
    const path = join(root, "integrations/kilde-maal.md");
    let saved = "";
    const watch = {
      // Called once the files were read.
      begin: ({ en }: { en: string }) => {
        if (!en.startsWith("Reading fields")) return;
        saved = readFileSync(path, "utf8").replace("## Behov", "## Behov\n\nEt nyt afsnit.");
        writeFileSync(path, saved);
      },
      done: () => undefined,
    };
    const options = { root, environment: {}, today: "2026-11-23", watch };
    await expect(mend(options)).rejects.toThrow(UsageError);
    expect(saved).toContain("Et nyt afsnit.");
    expect(readFileSync(path, "utf8")).toBe(saved);
    const { watch: _, ...later } = options;
    expect((await mend(later)).length).toBeGreaterThan(0);
    expect(readFileSync(path, "utf8")).toContain("Et nyt afsnit.");
  });
});
