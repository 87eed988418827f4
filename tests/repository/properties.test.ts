import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "@jest/globals";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

// fast-check makes lists of ten and fewer whatever `maxLength` says, unless it is told how much of that to use.
it("lets what is made for a property be as long as it says", () => {
  const files = execFileSync(
    "git",
    ["ls-files", "-co", "--exclude-standard", "--", "*.ts", "*.tsx"],
    {
      cwd: root,
      encoding: "utf8",
    },
  ).split("\n");
  const short = files
    .filter((path) => path !== "" && existsSync(join(root, path)))
    .flatMap((path) => {
      const text = readFileSync(join(root, path), "utf8");
      if (!text.includes('from "fast-check"')) return [];
      return [...text.matchAll(/\{[^{}]*\bmaxLength: ([\d_]+)[^{}]*\}/g)]
        .filter(
          ([options, most = ""]) =>
            Number(most.replaceAll("_", "")) > 10 && !options.includes("size:"),
        )
        .map(([options]) => `${path}: ${options} also needs size: "max"`);
    });
  expect(short).toEqual([]);
});
