import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { build } from "esbuild";

export interface Diagnostic {
  readonly path: string;
  readonly line: number;
  readonly message: string;
}

/**
 * What GitHub's own parser says of workflow and action files, given by paths relative to `root`.
 * Understands `node24`, `$/`, events, contexts, cron and `queue`.
 */
export async function officialDiagnostics(
  root: string,
  paths: readonly string[],
): Promise<readonly Diagnostic[]> {
  const folder = mkdtempSync(join(tmpdir(), "official-validator-"));
  try {
    const outfile = join(folder, "validator.mjs");
    await build({
      absWorkingDir: root,
      entryPoints: ["tests/workflows/official-validator.entry.ts"],
      bundle: true,
      platform: "node",
      format: "esm",
      banner: {
        js: "import{createRequire as r}from'node:module';const require=r(import.meta.url);",
      },
      outfile,
    });
    const printed = execFileSync(process.execPath, [outfile, ...paths], { cwd: root });
    return JSON.parse(printed.toString());
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
