import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "@jest/globals";
import { localWorkflows } from "./local-workflows.ts";
import { temporaryFolder } from "./testing/temporary-folder.ts";

it("knows of the product's own workflows which ones the clock starts, and from where the site is published", () => {
  const { nightly, published } = localWorkflows(process.cwd());
  expect([...nightly].map((path) => path.replace(".github/workflows/", "")).sort()).toEqual([
    "decision-log.yml",
    "intake.yml",
    "kitos.yml",
    "peers.yml",
    "phase-gate.yml",
    "publish.yml",
    "recertify.yml",
    "remind.yml",
  ]);
  expect(published).toEqual(["main"]);
});

it("says nothing of what is not there or written in another way", () => {
  const root = temporaryFolder();
  expect(localWorkflows(root)).toEqual({ nightly: new Set(), published: undefined });
  mkdirSync(join(root, ".github/workflows"), { recursive: true });
  writeFileSync(join(root, ".github/workflows/publish.yml"), "on: [push]\n");
  expect(localWorkflows(root).published).toBeUndefined();
});
