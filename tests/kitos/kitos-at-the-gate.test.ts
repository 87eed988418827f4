import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import type { KitosSnapshot } from "../../src/domain/kitos/snapshot.ts";
import { snapshotPath } from "../../src/domain/kitos/snapshot.ts";
import { snapshotText } from "../../src/domain/kitos/snapshot-text.ts";
import { runCli } from "../cli/run-cli.ts";
import { nexus, sbsys, uuid } from "./fake-register.ts";
import { kitosCatalogue } from "./kitos-world.ts";

const towns = ["Nordby Kommune", "Sønderby Kommune"].map((name, place) => ({
  uuid: uuid("aa", place + 1),
  name,
}));
const users = towns.map((town) => town.uuid);
const snapshot: KitosSnapshot = {
  takenOn: "2026-11-20",
  shape: "2026",
  organisation: { uuid: uuid("aa", 90), name: "Eksempelby Kommune" },
  municipalities: towns,
  systems: [
    { uuid: nexus, name: "KMD Nexus", deactivated: false, users },
    { uuid: sbsys, name: "SBSYS", deactivated: false, users },
  ],
  usages: [],
  relations: [],
  agreements: [],
  contracts: [],
  remarks: [],
};
const path = "integrations/nexus-sbsys-afgoerelser.md";

/** A catalogue on `main` with a snapshot, and a branch that moves its one integration. */
function world(text: string | undefined, phases = ["parties", "clarification"]) {
  const root = kitosCatalogue();
  const git = (...words: readonly string[]): void => {
    const who = ["-c", "user.name=x", "-c", "user.email=x@eksempelby.example"];
    execFileSync("git", [...who, ...words], { cwd: root });
  };
  const moveTo = (from: string, to: string | undefined): void => {
    execFileSync("sed", ["-i", `s/phase: ${from}/phase: ${to}/`, join(root, path)]);
  };
  moveTo("operation", phases[0]);
  if (text !== undefined) writeFileSync(join(root, snapshotPath), text);
  git("init", "--quiet", "--initial-branch=main");
  git("add", "--all");
  git("commit", "--quiet", "-m", "Katalog");
  git("checkout", "--quiet", "-b", "forslag");
  moveTo(phases[0] ?? "", phases[1]);
  const told = async (locale = "da") => {
    const { stdout } = await runCli(["gate", "--base", "main", "--locale", locale], { cwd: root });
    return stdout.replaceAll(/\s+/g, " ");
  };
  return { root, git, told };
}

const heading = "Andre kommuner, der bruger de samme systemer";

describe("What KITOS says of other municipalities", () => {
  it("is told at the gate, from the snapshot on the base branch alone", async () => {
    const { root, git, told } = world(snapshotText(snapshot));
    const sentence =
      "Nordby Kommune og Sønderby Kommune bruger KMD Nexus og SBSYS ifølge KITOS den 20.11.2026.";
    expect(await told()).toContain(`${heading}: - ${sentence}`);
    expect(await told("en")).toContain("Nordby Kommune and Sønderby Kommune use KMD Nexus");
    const renamed = { ...snapshot, municipalities: towns.map((one) => ({ ...one, name: "Snyd" })) };
    writeFileSync(join(root, snapshotPath), snapshotText(renamed));
    git("commit", "--quiet", "--all", "-m", "Et andet udtræk");
    expect(await told()).toContain(sentence);
    expect(await told()).not.toContain("Snyd");
  });

  it("is not told once the integration is being built", async () => {
    const { told } = world(snapshotText(snapshot), ["agreement", "implementation"]);
    const said = await told();
    expect(said).toContain("Fra Aftale til Implementering");
    expect(said).not.toContain(heading);
  });

  it.each([
    ["is missing", undefined],
    ["is empty", ""],
    ["is no JSON", "{"],
    ["is of another version", snapshotText(snapshot).replace('"version": 1', '"version": 2')],
    ["names nobody", snapshotText({ ...snapshot, municipalities: [] })],
  ])("is left out, and the gate answers all the same, where the snapshot %s", async (_, text) => {
    const { told } = world(text);
    const said = await told();
    expect(said).toContain("Fra Parter til Afklaring");
    expect(said).not.toContain(heading);
  });

  it("is not read through a link", async () => {
    const { root, git, told } = world(undefined);
    git("checkout", "--quiet", "main");
    mkdirSync(join(root, "andet"));
    writeFileSync(join(root, "andet/kitos.json"), snapshotText(snapshot));
    rmSync(join(root, snapshotPath), { force: true });
    symlinkSync("../andet/kitos.json", join(root, snapshotPath));
    git("add", "--all");
    git("commit", "--quiet", "-m", "Et udtræk bag en henvisning");
    expect(await told()).not.toContain(heading);
  });
});
