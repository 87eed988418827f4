import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "@jest/globals";
import { soundFiles } from "../actions/sound-files.ts";
import { catalogueOf, cliBundle, runCli } from "./run-cli.ts";

const day = ["--today", "2026-11-23", "--format", "json"];
const needGate = "schemas/gates/need.schema.json";

function catalogue(): string {
  const root = catalogueOf(soundFiles);
  cpSync("schemas", join(root, "schemas"), { recursive: true });
  return root;
}

async function findingsOf(root: string): Promise<Record<string, unknown>[]> {
  const { stdout, stderr } = await runCli(["validate", ...day], { cwd: root });
  expect(stderr).toBe("");
  return JSON.parse(stdout).findings;
}

beforeAll(() => {
  cliBundle();
});

describe("a municipality's own schemas", () => {
  it("say the same as the product's while they are the same, but for white space", async () => {
    const root = catalogue();
    const text = readFileSync(join(root, needGate), "utf8");
    writeFileSync(join(root, needGate), JSON.stringify(JSON.parse(text)));
    expect(await findingsOf(root)).toEqual([]);
  });

  it("ask what the municipality has added, with its own words", async () => {
    const root = catalogue();
    const gate = JSON.parse(readFileSync(join(root, needGate), "utf8"));
    gate.allOf.push({
      "x-id": "need/kle",
      title: "Integrationen har et KLE-nummer",
      "x-title-en": "The integration has a KLE number",
      type: "object",
      required: ["kle"],
    });
    writeFileSync(join(root, needGate), JSON.stringify(gate, null, 2));
    expect(await findingsOf(root)).toEqual([
      expect.objectContaining({
        rule: "need/kle",
        severity: "error",
        path: "integrations/kilde-maal.md",
        message: expect.stringContaining("Integrationen har et KLE-nummer"),
      }),
    ]);
  });

  it("are told of when they cannot be used, and the product's own judge in their place", async () => {
    const root = catalogue();
    writeFileSync(join(root, needGate), "{ ikke json");
    expect(await findingsOf(root)).toEqual([
      expect.objectContaining({ rule: "schema", severity: "error", path: needGate }),
    ]);
  });
});
