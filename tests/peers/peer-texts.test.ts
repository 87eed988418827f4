import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { temporaryFolder } from "../../src/io/testing/temporary-folder.ts";
import { runCli } from "../cli/run-cli.ts";
import { type ForeignServers, startForeignServers } from "../network/foreign-servers.ts";
import { nordby, ownCatalogue, peerFilesIn, serve } from "./peer-world.ts";

let servers: ForeignServers;

beforeAll(async () => {
  servers = await startForeignServers(["nordby.example", "god.example"]);
  servers.answer("god.example", serve(nordby));
});
afterAll(() => servers.stop());

const good = ["God Kommune", "https://god.example/catalogue.json"] as const;

const hostile = {
  ...nordby,
  organisation: { name: "Snyd", email: "a@b.example", url: "javascript:alert(1)" },
  integrations: [
    {
      ...nordby.integrations[0],
      url: "https://ond.example/phish",
      title:
        "\u001b[31mRød\u001b[0m <img src=x onerror=alert(1)> \u202egnp.exe\u2066\n::error::hej @alle [x](javascript:alert(1)) |`",
    },
    {
      ...nordby.integrations[0],
      id: "anden",
      url: "javascript:alert(1)",
      title: "x".repeat(200),
      data: [{ name: "cpr\u0000\u200b" }, { name: "\u202e" }],
    },
  ],
};

describe("A peer's texts", () => {
  it("are one plain line each, whatever they hold, and lead to no other host", async () => {
    const text = JSON.stringify(hostile).replace(/^\{/, '{"__proto__":{"polluted":true},');
    servers.answer("nordby.example", serve(text));
    const root = ownCatalogue([["Nordby Kommune", "https://nordby.example/catalogue.json"]]);
    const call = { cwd: root, environment: servers.environment };
    await runCli(["peers", "update"], call);
    const { "nordby-kommune.json": kept = "" } = peerFilesIn(root);
    const odd = [...kept].filter((one) => one !== "\n" && /[\p{Cc}\p{Cf}]/u.test(one));
    expect(odd).toEqual([]);
    expect(kept).not.toMatch(/ond\.example|"javascript:|Snyd|polluted/);
    const { name, integrations } = JSON.parse(kept);
    expect(name).toBe("Nordby Kommune");
    expect(integrations.some((one: object) => "url" in one)).toBe(false);
    expect(Math.max(...integrations.map((one: { title: string }) => one.title.length))).toBe(160);
    const { stdout } = await runCli(["peers", "find", "nexus-sbsys-afgoerelser"], call);
    expect(stdout).toContain("Rød");
    expect(stdout).not.toContain("\u001b");
    expect(stdout.split("\n").filter((line) => line.trim().startsWith("::"))).toEqual([]);
  });
});

describe("The folder peers/", () => {
  it("is not written through a link, and nothing outside it is touched", async () => {
    const elsewhere = temporaryFolder();
    const { environment } = servers;
    const root = ownCatalogue([good]);
    symlinkSync(elsewhere, join(root, "peers"));
    const linked = await runCli(["peers", "update"], { cwd: root, environment });
    expect(linked.status).toBe(2);
    expect(linked.stderr).toContain("peers er ikke en mappe");
    const other = ownCatalogue([good]);
    const precious = join(elsewhere, "dyrebar.json");
    writeFileSync(precious, "urørt");
    mkdirSync(join(other, "peers"));
    symlinkSync(precious, join(other, "peers/god-kommune.json"));
    const { status } = await runCli(["peers", "update"], { cwd: other, environment });
    expect(status).toBe(2);
    expect(readFileSync(precious, "utf8")).toBe("urørt");
    expect(existsSync(join(other, "peers/peers.lock.json"))).toBe(false);
  });
});
