import { describe, expect, it } from "@jest/globals";
import { noHistory } from "../../io/git/git-history.ts";
import { gitRepository } from "../../io/testing/git-repository.ts";
import { temporaryFolder } from "../../io/testing/temporary-folder.ts";
import { beginRememberedHistory, type HistoryMemory } from "./remembered-history.ts";

const environment = { PATH: process.env.PATH };
const zone = "Europe/Copenhagen";
const file = (phase: string) => `---\nid: a\nphase: ${phase}\n---\n`;
const read = (root: string, memory: HistoryMemory, timeZone = zone, question = "all") =>
  beginRememberedHistory(root, environment, undefined, memory)(question, timeZone);

describe("a remembered history", () => {
  it("is the same while the same commit is checked out, and told anew after the next", async () => {
    const { root, commit } = gitRepository();
    commit({ "integrations/a.md": file("need") }, "2026-01-01T12:00:00Z");
    const memory: HistoryMemory = { history: undefined };
    const first = await read(root, memory);
    expect(await read(root, memory)).toBe(first);
    commit({ "integrations/a.md": file("parties") }, "2026-02-01T12:00:00Z");
    expect((await read(root, memory)).moves.get("a")).toEqual([
      { phase: "need", on: "2026-01-01" },
      { phase: "parties", on: "2026-02-01" },
    ]);
  });

  it("tells days in another zone when the municipality moves there", async () => {
    const { root, commit } = gitRepository();
    commit({ "integrations/a.md": file("need") }, "2026-01-01T23:30:00Z");
    const memory: HistoryMemory = { history: undefined };
    const days = async (timeZone: string) =>
      (await read(root, memory, timeZone)).changedOn.get("integrations/a.md");
    expect([await days("UTC"), await days(zone), await days("UTC")]).toEqual([
      "2026-01-01",
      "2026-01-02",
      "2026-01-01",
    ]);
  });

  it("is told anew where something else is asked", async () => {
    const { root, commit } = gitRepository();
    commit({ "integrations/a.md": file("need") }, "2026-01-01T12:00:00Z");
    const memory: HistoryMemory = { history: undefined };
    const first = await read(root, memory);
    expect(await read(root, memory, zone, "less")).not.toBe(first);
  });

  it("is asked for again where there was none", async () => {
    const root = temporaryFolder();
    const memory: HistoryMemory = { history: undefined };
    expect(await read(root, memory)).toBe(noHistory);
    gitRepository(root).commit({ "integrations/a.md": file("need") });
    expect((await read(root, memory)).moves.get("a")).toHaveLength(1);
  });
});
