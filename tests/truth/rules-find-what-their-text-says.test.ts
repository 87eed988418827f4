import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "@jest/globals";
import { makeCatalogue } from "../../bench/generator/make-catalogue.ts";
import { validate } from "../../src/commands/validate.ts";
import { writeCrossed } from "./crossed-catalogue.ts";
import { readAgain } from "./second-reading.ts";
import { findingsAgain, rulesReadAgain } from "./second-rules.ts";

const demonstration = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const made = mkdtempSync(join(tmpdir(), "truth-"));
for (const [path, text] of makeCatalogue({ integrations: 400, seed: 23, findings: 0.5 })) {
  mkdirSync(dirname(join(made, path)), { recursive: true });
  writeFileSync(join(made, path), text);
}
const crossed = mkdtempSync(join(tmpdir(), "truth-"));
writeCrossed(demonstration, crossed, 400, Number(process.env.SEED ?? 5));
afterAll(() => {
  for (const folder of [made, crossed]) rmSync(folder, { recursive: true, force: true });
});

async function findingsOn(root: string, today: string): Promise<readonly string[]> {
  const { findings } = await validate({ root, environment: process.env, today });
  const told = findings
    .filter(({ rule }) => rulesReadAgain.includes(rule))
    .map(({ rule, path }) => `${rule} ${path.replace(/^.*\/|\.md$/g, "")}`);
  return [...new Set(told)].sort();
}

describe.each([
  ["the demonstration", demonstration],
  ["a generated catalogue with findings", made],
  ["a catalogue whose files were crossed", crossed],
])("in %s", (_, root) => {
  it.each([
    "2025-01-31",
    "2026-11-23",
    "2027-08-31",
    "2029-02-28",
  ])("on %s the rules find what their text says, and nothing else", async (today) => {
    expect(await findingsOn(root, today)).toEqual(findingsAgain(readAgain(root), today));
  });
});
