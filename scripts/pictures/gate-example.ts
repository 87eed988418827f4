import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import process from "node:process";

const moved = "integrations/os2forms-sbsys-foreningstilskud.md";
const signatures = {
  author: "eksempelby-projektkontor",
  labels: [
    { label: "approved/it", by: "eksempelby-it-arkitekt" },
    { label: "approved/source-owner", by: "selvbetjening-ejer" },
  ],
};

/**
 * The comment the gate would write on a pull request that moves an integration of the demonstration catalogue from
 * agreement to implementation, with two of its signatures given. Throws when the command fails.
 */
export function gateExample(today: string): string {
  const root = mkdtempSync(join(tmpdir(), "gate-picture-"));
  try {
    for (const part of ["integrations", "systems", "schemas", ".github/governance.yml"]) {
      cpSync(part, join(root, part), { recursive: true });
    }
    const git = (...words: string[]) =>
      execFileSync("git", ["-c", "user.name=x", "-c", "user.email=x@x.example", ...words], {
        cwd: root,
      });
    git("init", "--quiet", "--initial-branch=main");
    git("add", "--all");
    git("commit", "--quiet", "--message", "Before");
    const before = readFileSync(join(root, moved), "utf8");
    const after = before.replace("phase: agreement", "phase: implementation");
    if (after === before) throw new Error(`${moved} is no longer in the phase agreement`);
    writeFileSync(join(root, moved), after);
    writeFileSync(join(root, "signatures.json"), JSON.stringify(signatures));
    return runGate(root, today);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function runGate(root: string, today: string): string {
  const words = ["gate", "--base", "main", "--format", "markdown", "--today", today];
  const run = spawnSync(
    process.execPath,
    [resolve("bin/catalogue.cjs"), ...words, "--signatures", "signatures.json"],
    { cwd: root, encoding: "utf8" },
  );
  if (run.status === 2) throw new Error(run.stderr);
  return run.stdout;
}
