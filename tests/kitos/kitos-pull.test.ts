import { readFileSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { type CliResult, runCli } from "../cli/run-cli.ts";
import { aula, makeRegister, password, personal } from "./fake-register.ts";
import { foundKitosTown, login, runKitos } from "./kitos-town.ts";
import { kitosCatalogue } from "./kitos-world.ts";

const town = foundKitosTown();

const run = (root: string, words: readonly string[], access?: Readonly<Record<string, string>>) =>
  runKitos(town, root, words, access);
const pull = (root: string, access?: Record<string, string>): Promise<CliResult> =>
  run(root, ["pull"], access);
const snapshotOf = (root: string): string =>
  readFileSync(join(root, "systems/_kitos.json"), "utf8");

const sendAway = (_: unknown, response: ServerResponse): void =>
  void response.writeHead(302, { location: "https://ond.example/" }).end();

describe("catalogue kitos pull", () => {
  it.each([
    true,
    false,
  ])("keeps the registrations and no person, whichever generation answers (newer: %s)", async (newer) => {
    town.register = makeRegister(newer);
    const root = kitosCatalogue();
    const { status, stdout, stderr } = await pull(root);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toBe(
      "Eksempelby Kommune: 3 systemer, 3 anvendelser, 1 relation, 1 databehandling, 1 kontrakt\n" +
        "systems/_kitos.json er ændret. Se forskellene med: catalogue kitos diff\n",
    );
    const text = snapshotOf(root);
    for (const secret of [...personal, password, town.register.token])
      expect(text).not.toContain(secret);
    const snapshot = JSON.parse(text);
    expect(snapshot.shape).toBe(newer ? "2026" : "2025");
    expect(snapshot.municipalities.map(({ name }: { name: string }) => name)).toEqual([
      "Nordby Kommune",
      "Sydby Kommune",
    ]);
    expect(snapshot.agreements[0]).toMatchObject({ concluded: "No", valid: true });
    expect(snapshot.contracts[0]).toMatchObject({ supplier: "KMD A/S", validTo: "2025-12-31" });
    const aulaSystem = snapshot.systems.find(({ uuid }: { uuid: string }) => uuid === aula);
    expect(aulaSystem).not.toHaveProperty("users");
  });

  it("takes a token in the password's place, and writes nothing where KITOS says the same", async () => {
    const root = kitosCatalogue();
    await pull(root, { KITOS_TOKEN: town.register.token });
    const text = snapshotOf(root);
    expect(town.servers.asked.some((one) => one.startsWith("POST kitos.example"))).toBe(true);
    const again = await runCli(["kitos", "pull", "--today", "2026-12-24", "--locale", "en"], {
      cwd: root,
      environment: { ...town.servers.environment, KITOS_TOKEN: town.register.token },
    });
    expect(again.stdout).toContain("Nothing has changed since last time.");
    expect(snapshotOf(root)).toBe(text);
  });

  it("reads every page, counts what comes twice once, and tells what it did not understand", async () => {
    const many = Array.from({ length: 620 }, (_, place) => ({
      uuid: `ab000000-0000-4000-8000-${place.toString().padStart(12, "0")}`,
      name: `System ${place}`,
      deactivated: null,
      usingOrganizations: null,
    }));
    town.register.lists["it-systems"] = [
      ...(town.register.lists["it-systems"] ?? []),
      ...many,
      many[3],
    ];
    const usages = town.register.lists["it-system-usages"] as { general: { validity: object } }[];
    Object.assign(usages[1]!.general.validity, { lifeCycleStatus: "Hibernating" });
    town.register.lists["it-contracts"] = [
      null,
      ...(town.register.lists["it-contracts"] ?? []),
    ].filter(Boolean);
    town.register.lists["data-processing-registrations"] = [
      { uuid: "nej", name: null, general: null },
    ];
    const root = kitosCatalogue();
    const { stdout, status } = await pull(root);
    expect(status).toBe(0);
    expect(stdout).toContain("623 systemer");
    expect(stdout).toContain("! it-systems: 1 came twice");
    expect(stdout).toContain("! lifeCycleStatus: Hibernating");
    expect(stdout).toContain("! data-processing-registrations: 1 without uuid or name");
    expect(snapshotOf(root)).toContain('"lifeCycle":"Hibernating"');
  });

  it("waits as long as KITOS asks, and goes on after a fault that passes", async () => {
    town.register.faults.push(
      {
        path: "/api/v2/it-systems",
        answer: (_, r) => void r.writeHead(429, { "retry-after": "1" }).end(),
      },
      { path: "/api/v2/it-system-usages", answer: (_, r) => void r.writeHead(500).end("<html>") },
      {
        path: "/api/v2/it-contracts",
        answer: (_, r) =>
          void r.writeHead(200, { "content-type": "text/html" }).end("<html>Vi er nede"),
      },
      {
        path: "/api/v2/data-processing",
        answer: (_, r) => {
          r.writeHead(200, { "content-length": "5000" }).write('[{"uuid":');
          setTimeout(() => r.destroy(), 20);
        },
      },
    );
    const root = kitosCatalogue();
    const { status, stdout } = await pull(root);
    expect(status).toBe(0);
    expect(stdout).toContain("3 systemer, 3 anvendelser");
  });

  it.each<readonly [string, Record<string, string>, RegExp]>([
    ["a wrong password", { ...login, KITOS_PASSWORD: "forkert" }, /KITOS afviste os \(401\)/],
    ["a token that has run out", { KITOS_TOKEN: "udloebet.token.xyz" }, /KITOS afviste os \(401\)/],
    ["no access at all", {}, /Adgangen til KITOS mangler/],
  ])("says in one line what is wrong with %s, and never the password", async (_, access, says) => {
    const root = kitosCatalogue();
    const { status, stdout, stderr } = await pull(root, access);
    expect(status).toBe(2);
    expect(stderr).toMatch(says);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    for (const secret of [password, "forkert", "udloebet.token.xyz"])
      expect(stdout + stderr).not.toContain(secret);
  });

  it("keeps the old snapshot as it is when it may not read, or KITOS asks for an hour", async () => {
    const root = kitosCatalogue();
    await pull(root);
    const text = snapshotOf(root);
    town.register.faults.push({
      path: "/api/v2/it-contracts",
      answer: (_, r) => void r.writeHead(403).end(),
    });
    const refused = await pull(root);
    expect(refused.status).toBe(2);
    expect(refused.stderr).toContain("må ikke læse dette (403)");
    town.register.faults.push({
      path: "/api/v2/it-systems",
      answer: (_, r) => void r.writeHead(429, { "retry-after": "3600" }).end(),
    });
    const limited = await pull(root);
    expect(limited.status).toBe(2);
    expect(limited.stderr).toContain("HTTP 429");
    const away = { path: "/api/v2/it-systems", answer: sendAway };
    town.register.faults.push(away, away, away, away);
    const led = await pull(root);
    expect(led.status).toBe(2);
    expect(led.stderr).toContain(
      "KITOS kunne ikke læses: adressen fører videre til en anden server",
    );
    expect(snapshotOf(root)).toBe(text);
  }, 60_000);

  it("gives up on a register that hangs", async () => {
    const hang = { path: "/api/v2/it-systems", answer: () => undefined };
    town.register.faults.push(hang, hang, hang, hang);
    const root = kitosCatalogue();
    const { status, stderr } = await run(root, ["pull", "--timeout", "1"]);
    expect(status).toBe(2);
    expect(stderr).toContain("KITOS kunne ikke læses: svaret tog for lang tid");
  }, 60_000);

  it("says what to write where KITOS is not switched on, and whose number it does not know", async () => {
    const off = kitosCatalogue({
      ".github/governance.yml": "organisation:\n  name: Eksempelby Kommune\n",
    });
    expect((await pull(off)).stderr).toContain('kitos: { cvr: "12345678" }');
    town.register.lists.organizations = [];
    expect((await pull(kitosCatalogue())).stderr).toContain(
      "ingen organisation med CVR-nummer 10000000",
    );
  });
});
