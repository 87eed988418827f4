import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { main } from "../../src/cli/main.ts";
import { chained } from "../../src/commands/log/append-decision-log.ts";
import { renderCatalogue } from "../../src/commands/render-catalogue.ts";
import { integrationText } from "../../src/commands/testing/gate-world.ts";
import type { Decision } from "../../src/domain/decision-record.ts";

let root: string;

const git = (...words: readonly string[]): string =>
  execFileSync("git", ["-c", "user.name=x", "-c", "user.email=x@eksempelby.example", ...words], {
    cwd: root,
    encoding: "utf8",
  });

const id = /^id: (.+)$/m.exec(integrationText)?.[1] ?? "";
const decision = (pullRequest: number, to: "parties" | "clarification"): Decision => ({
  subject: "integration",
  id,
  title: "En integration",
  kind: "forward",
  from: { phase: to === "parties" ? "need" : "parties", status: "active" },
  to: { phase: to, status: "active" },
  signatures: [{ role: "dpo", login: "log-dpo", eventId: "LE_1", at: "2026-11-20T07:00:00Z" }],
  approvals: [],
  gate: pullRequest === 1 ? "open" : "closed",
  pullRequest,
  mergedBy: "eksempelby-itchef",
  mergedAt: "2026-11-23T08:00:00Z",
  headSha: "a".repeat(40),
  mergeSha: "b".repeat(40),
  digest: "d".repeat(43),
});

const files = chained([], [decision(1, "parties"), decision(2, "clarification")]);

function put(path: string, text: string): void {
  mkdirSync(join(root, path, ".."), { recursive: true });
  writeFileSync(join(root, path), text);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "log-"));
  git("init", "--quiet", "--initial-branch=decision-log");
  for (const { path, text } of files) put(path, text);
  git("add", "--all");
  git("commit", "--quiet", "-m", "Log");
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

async function verify() {
  let text = "";
  const stream = {
    write: (part: string) => {
      text += part;
    },
  };
  const code = await main(["log", "verify"], root, {
    stdin: {},
    stdout: stream,
    stderr: stream,
    environment: { PATH: process.env.PATH },
    product: process.cwd(),
  });
  return { code, text };
}

describe("catalogue log verify", () => {
  it("says that a log nobody touched is whole", async () => {
    const { code, text } = await verify();
    expect(text).toBe("Loggen er hel: 2 afgørelser, hver med den rigtige før sig.\n");
    expect(code).toBe(0);
  });

  it("names the last record by history when it is taken off, though the chain is whole", async () => {
    git("rm", "--quiet", "decisions/000002.json");
    git("commit", "--quiet", "-m", "Slet");
    const { code, text } = await verify();
    expect(text).toMatch(/decisions\/000002\.json: Filen er slettet i commit [0-9a-f]{40}/);
    expect(code).toBe(1);
  });

  it("names an edited record by the chain and by history", async () => {
    put("decisions/000001.json", files[0]?.text.replace("log-dpo", "en-anden") ?? "");
    git("commit", "--quiet", "--all", "-m", "Ret");
    const { code, text } = await verify();
    expect(text).toContain("decisions/000002.json: Kæden er brudt: decisions/000001.json");
    expect(text).toMatch(/decisions\/000001\.json: Filen er rettet bagefter, i commit/);
    expect(code).toBe(1);
  });

  it("says in one line that there is no log yet, and how to fetch one that GitHub has", async () => {
    git("branch", "--quiet", "-m", "main");
    const { code, text } = await verify();
    expect(text).toContain('grenen "decision-log" findes ikke');
    expect(text).toContain("git fetch origin decision-log:decision-log");
    expect(code).toBe(2);
  });
});

describe("An integration's page", () => {
  it("shows who decided what, when, in which role and in which pull request", async () => {
    git("checkout", "--quiet", "--orphan", "main");
    put(`integrations/${id}.md`, integrationText);
    put(".github/governance.yml", "site:\n  repository: eksempelby/integrationer\n");
    git("add", "--all");
    git("commit", "--quiet", "-m", "Katalog");
    const environment = { PATH: process.env.PATH };
    const textOf = async (edition: "internal" | "public"): Promise<string> => {
      const { pages } = await renderCatalogue({ root, environment, edition, today: "2026-11-23" });
      return pages.map(({ content }) => (typeof content === "string" ? content : "")).join("\n");
    };
    const internal = await textOf("internal");
    expect(internal.includes("log-dpo som databeskyttelsesrådgiveren, 20. november 2026")).toBe(
      true,
    );
    expect(internal.includes("Ny fase: Parter → Afklaring")).toBe(true);
    expect(internal.includes("https://github.com/eksempelby/integrationer/pull/2")).toBe(true);
    expect(internal.includes("Flettet, mens porten var lukket")).toBe(true);
    expect((await textOf("public")).includes("log-dpo")).toBe(false);
  });
});
