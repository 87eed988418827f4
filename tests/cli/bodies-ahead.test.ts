import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "@jest/globals";
import { renderBodiesAhead } from "../../src/commands/build/bodies-ahead.ts";
import { build } from "../../src/commands/build.ts";
import { temporaryFolder, writeFiles } from "../../src/io/testing/temporary-folder.ts";
import type { BodyTemplate } from "../../src/site/markdown/body-template.ts";
import { bodyTemplate, entryShift } from "../../src/site/markdown/render-body.ts";
import { cliBundle } from "./run-cli.ts";

const shipped = (): string => join(dirname(cliBundle()), "second-thread.js");

function program(text: string): string {
  const folder = temporaryFolder();
  writeFiles(folder, { "thread.mjs": text });
  return join(folder, "thread.mjs");
}

/** A thread that answers `done` for some bodies and then does what the text says. */
const dyingProgram = (then: string): string =>
  program(`import { workerData } from "node:worker_threads";
    let count = 0;
    workerData.port.on("message", ({ number }) => {
      count += 1;
      if (count > 3) { ${then} }
      workerData.port.postMessage({ number, answer: ["done"] });
    });`);

const entries = Array.from({ length: 100 }, (_, number) => ({
  path: `integrations/${number}.md`,
  body: { line: 1, text: `# Nr. ${number}\n\nEn _tekst_ med [link](b.md).\n` },
}));

const pause = (milliseconds: number) => new Promise((settle) => setTimeout(settle, milliseconds));

const plainEntries = entries.map(({ path }) => ({
  path,
  body: { text: "# A\n\nEn **tekst**.\n" },
}));

async function takeAll(
  file: string,
  answerWithin = 30_000,
  asked: Parameters<typeof renderBodiesAhead>[1] = entries,
) {
  const lost: string[] = [];
  const thread = {
    file: pathToFileURL(file),
    answerWithin,
    onLost: ({ en }: { en: string }) => lost.push(en),
  };
  const bodies = renderBodiesAhead(thread, asked);
  const taken: (BodyTemplate | undefined)[] = [];
  for (const { path } of asked) {
    taken.push(bodies.take(path));
    // A busy machine takes a while to start a thread.
    if (taken.every((template) => template === undefined)) await pause(100);
    else if (taken.length % 10 === 1) await pause(20);
  }
  await bodies.end();
  return { taken, lost };
}

/** Every file of a site, by path. */
function siteFiles(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    files
      .filter((file) => file.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort()
      .map((path) => [path.slice(folder.length), readFileSync(path, "base64")]),
  );
}

async function built(
  file?: string,
): Promise<{ files: ReadonlyMap<string, string>; lost: string[] }> {
  const out = temporaryFolder();
  const lost: string[] = [];
  await build({
    root: process.cwd(),
    environment: { PATH: process.env.PATH },
    today: "2026-11-01",
    out,
    ...(file !== undefined && {
      secondThread: {
        file: pathToFileURL(file),
        answerWithin: 1000,
        onLost: ({ en }) => lost.push(en),
      },
    }),
  });
  return { files: siteFiles(out), lost };
}

describe("a thread that makes bodies ahead", () => {
  it("gives what is made without it, or nothing yet", async () => {
    const { taken, lost } = await takeAll(shipped());
    const made = taken.filter((template) => template !== undefined);
    expect(made.length).toBeGreaterThan(10);
    for (const [number, template] of taken.entries())
      if (template !== undefined)
        expect(template).toEqual(bodyTemplate(entries[number]?.body.text ?? "", entryShift));
    expect(lost).toEqual([]);
  });

  it.each([
    ["dies in its work", "process.exit(3)"],
    ["breaks", "throw new Error('out of order')"],
    ["hangs in its work", "for (;;);"],
  ])("is told of with the file it had, and done without, when it %s", async (_, then) => {
    const { taken, lost } = await takeAll(dyingProgram(then), 300);
    expect(taken.filter((template) => template !== undefined).length).toBeLessThanOrEqual(3);
    expect(lost).toEqual([expect.stringContaining("integrations/3.md")]);
  });

  it("is not even begun where all of them are plain, which is quicker done than sent", async () => {
    const { taken, lost } = await takeAll(
      program("process.exit(3)"),
      300,
      plainEntries.slice(0, 9),
    );
    expect(taken.every((template) => template === undefined)).toBe(true);
    expect(lost).toEqual([]);
  });

  it("leaves the site the same to the byte, whether it lives, dies or is not there", async () => {
    const plain = await built();
    const helped = await built(shipped());
    expect(helped.lost).toEqual([]);
    expect(helped.files).toEqual(plain.files);
    const left = await built(program("process.exit(3)"));
    expect(left.lost).toHaveLength(2);
    expect(left.files).toEqual(plain.files);
  });
});
