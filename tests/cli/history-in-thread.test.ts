import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "@jest/globals";
import { beginHistory, noHistory } from "../../src/io/git/git-history.ts";
import { beginHistoryInThread } from "../../src/io/git/history-in-thread.ts";
import { gitRepository } from "../../src/io/testing/git-repository.ts";
import { temporaryFolder, writeFiles } from "../../src/io/testing/temporary-folder.ts";
import { cliBundle } from "./run-cli.ts";

const environment = { PATH: process.env.PATH };
const zone = "Europe/Copenhagen";

const file = (phase: string) => `---\nid: a\nphase: ${phase}\n---\n`;

function repository(): string {
  const { root, commit } = gitRepository();
  commit({ "integrations/a.md": file("need"), "systems/s.md": "1" }, "2026-01-05T10:00:00Z");
  commit({ "integrations/a.md": file("parties") }, "2026-03-31T23:30:00Z");
  return root;
}

async function inThread(program: string, root: string, answerWithin = 30_000) {
  const lost: string[] = [];
  const onLost = ({ en }: { en: string }) => lost.push(en);
  const thread = { file: pathToFileURL(program), answerWithin, onLost };
  const history = await beginHistoryInThread(thread, { root, environment, cache: undefined })(zone);
  return { history, lost };
}

function program(text: string): string {
  const folder = temporaryFolder();
  writeFiles(folder, { "thread.mjs": text });
  return join(folder, "thread.mjs");
}

const shipped = (): string => join(dirname(cliBundle()), "second-thread.js");

describe("a thread that reads git's history", () => {
  it("finds what is found without it", async () => {
    const root = repository();
    const { history, lost } = await inThread(shipped(), root);
    expect(history).toEqual(await beginHistory(root, environment)(zone));
    expect(history.moves.get("a")).toHaveLength(2);
    expect(lost).toEqual([]);
  });

  it("knows nothing where there is no repository", async () => {
    expect((await inThread(shipped(), temporaryFolder())).history).toBe(noHistory);
  });

  it.each([
    ["dies", "process.exit(3)", 30_000],
    ["breaks at the start", "throw new Error('out of order')", 30_000],
    ["hangs in its work", "for (;;);", 500],
    ["never answers", "setInterval(() => {}, 1000)", 500],
    [
      "refuses",
      "import { parentPort } from 'node:worker_threads'; parentPort.on('message', () => parentPort.postMessage({ failure: 'no' }))",
      30_000,
    ],
  ])("is told of and done without when it %s", async (_, text, answerWithin) => {
    const root = repository();
    const { history, lost } = await inThread(program(text), root, answerWithin);
    expect(history).toEqual(await beginHistory(root, environment)(zone));
    expect(lost).toEqual([expect.stringContaining("git's history was lost")]);
  });
});
