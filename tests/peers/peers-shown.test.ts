import { execFileSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { renderCatalogue } from "../../src/commands/render-catalogue.ts";
import type { PublishedCatalogue } from "../../src/domain/catalogue-fields.ts";
import { afterFetch } from "../../src/domain/peers/after-fetch.ts";
import { peerLockPath } from "../../src/domain/peers/peer-files.ts";
import { lockText } from "../../src/domain/peers/peer-lock.ts";
import { slimCatalogue } from "../../src/domain/peers/slim-catalogue.ts";
import { sha256Hex } from "../../src/io/sha256-hex.ts";
import { writeFiles } from "../../src/io/testing/temporary-folder.ts";
import { runCli } from "../cli/run-cli.ts";
import { nordby, ownCatalogue } from "./peer-world.ts";

const peer = { name: "Nordby Kommune", url: "https://nordby.example/catalogue.json" };
const title = "<script>alert(1)</script> @alle [snyd](https://ond.example)";

/** Writes what is known of Nordby beside a catalogue. */
function putPeers(root: string, published: PublishedCatalogue = nordby): void {
  const fetched = {
    outcome: "fetched",
    digest: "0",
    catalogue: slimCatalogue(published, peer),
  } as const;
  const day = { today: "2026-11-23", digest: sha256Hex, slug: "nordby-kommune" };
  const { files, locked } = afterFetch(peer, undefined, fetched, day);
  writeFiles(root, Object.fromEntries(files.map(({ path, text }) => [path, text])));
  writeFiles(root, { [peerLockPath]: lockText({ peers: [locked] }) });
}

const hostile: PublishedCatalogue = {
  ...nordby,
  integrations: nordby.integrations.map((one) => ({ ...one, title })),
};

const known = (published?: PublishedCatalogue): string => {
  const root = ownCatalogue([[peer.name, peer.url]]);
  putPeers(root, published);
  return root;
};

async function pagesOf(root: string, edition: "internal" | "public" = "internal") {
  const environment = { PATH: process.env.PATH };
  const { pages } = await renderCatalogue({ root, environment, edition, today: "2026-11-23" });
  return new Map(pages.map(({ path, content }) => [path, String(content)]));
}

const sentence =
  "Nordby Kommune har den i drift siden 01.03.2024, leverandør KMD og Ditmer A/S, kontakt integrationer@nordby.example.";

describe("What other municipalities have", () => {
  it("stands on the reuse page and on the integration's own, in both languages, escaped", async () => {
    const pages = await pagesOf(known(hostile));
    const shown = ["genbrug.html", "integrationer/nexus-sbsys-afgoerelser.html"];
    for (const path of shown) {
      const page = pages.get(path) ?? "";
      expect([path, page.includes(sentence)]).toEqual([path, true]);
      expect(page).toContain("&lt;script>alert(1)");
      expect(page).not.toContain("<script>alert(1)");
    }
    const english =
      pages.get("en/reuse.html") ??
      [...pages].find(([path]) => /^en\/.*(reuse|genbrug)/.test(path))?.[1];
    expect(english).toContain("has had it in operation since 1 March 2024");
    expect(pages.get("genbrug.html")).toContain("1 integration, senest ændret");
    expect(JSON.parse(pages.get("data/peers.json") ?? "")).toHaveLength(1);
  });

  it("is in no file of the public edition", async () => {
    const pages = await pagesOf(known(), "public");
    for (const [path, content] of pages)
      expect([path, /integrationer@nordby|Breve fra Nexus/.test(content)]).toEqual([path, false]);
  });

  it("that cannot be read takes nothing else with it", async () => {
    const root = known();
    const whole = await pagesOf(root);
    for (const text of ["{", "[]", '{"version":1,"peers":[{"name":1}]}']) {
      writeFileSync(join(root, peerLockPath), text);
      const pages = await pagesOf(root);
      expect([...pages.keys()]).toEqual(
        [...whole.keys()].filter((path) => path !== "data/peers.json"),
      );
      expect(pages.get("genbrug.html")).not.toContain("integrationer@nordby.example");
    }
    rmSync(join(root, "peers"), { recursive: true });
    expect((await pagesOf(root)).get("genbrug.html")).toContain("endnu ikke hentet");
  });

  it("is told at the gate from the base branch alone", async () => {
    const root = known(hostile);
    const git = (...words: readonly string[]): string =>
      execFileSync(
        "git",
        ["-c", "user.name=x", "-c", "user.email=x@eksempelby.example", ...words],
        {
          cwd: root,
          encoding: "utf8",
        },
      );
    git("init", "--quiet", "--initial-branch=main");
    git("add", "--all");
    git("commit", "--quiet", "-m", "Katalog");
    git("checkout", "--quiet", "-b", "forslag");
    const path = join(root, "integrations/nexus-sbsys-afgoerelser.md");
    execFileSync("sed", ["-i", "s/phase: parties/phase: clarification/", path]);
    const gate = () => runCli(["gate", "--base", "main"], { cwd: root });
    const told = await gate();
    expect(told.stdout).toContain("Andre kommuner, I kan ringe til");
    expect(told.stdout.replaceAll(/\s+/g, " ")).toContain(
      "Nordby Kommune har den i drift siden 01.03.2024",
    );
    rmSync(join(root, "peers"), { recursive: true });
    git("commit", "--quiet", "--all", "-m", "Fjern naboerne");
    expect((await gate()).stdout).toContain("Andre kommuner, I kan ringe til");
    git("branch", "--quiet", "--force", "main", "forslag");
    expect((await gate()).stdout).not.toContain("Andre kommuner, I kan ringe til");
  });
});
