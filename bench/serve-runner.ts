import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { setTimeout as wait } from "node:timers/promises";
import { type Measurement, median } from "./measure-process.ts";
import { ours } from "./our-command.ts";
import type { Runner } from "./runner.ts";

const saves = 5;
const longest = 120_000;

/** What a process has used until now, from the system's own books. */
function usageOf(pid: number): { cpuSeconds: number; memoryMegabytes: number } {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
  const peak = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
  const ticks = Number(fields[11]) + Number(fields[12]);
  return { cpuSeconds: ticks / 100, memoryMegabytes: Number(peak) / 1024 };
}

async function addressOf(server: ChildProcess): Promise<string> {
  let said = "";
  server.stdout?.setEncoding("utf8").on("data", (text: string) => {
    said += text;
  });
  for (let waited = 0; waited < longest; waited += 20) {
    const address = /http:\/\/\S+/.exec(said)?.[0];
    if (address !== undefined) return address;
    if (server.exitCode !== null) throw new Error("The server ended before it gave its address.");
    await wait(20);
  }
  throw new Error("The server gave no address.");
}

/** A busy server may break a connection off: then nothing is shown, and one asks again. */
const shownAt = (page: string): Promise<string> =>
  fetch(page)
    .then((answer) => answer.text())
    .catch(() => "");

/** Saves the file and waits until the page shows what was saved; milliseconds. */
async function untilFresh(page: string, file: string, text: string, mark: string): Promise<number> {
  const saved = performance.now();
  writeFileSync(file, `${text}\n${mark}\n`);
  for (;;) {
    if ((await shownAt(page)).includes(mark)) return performance.now() - saved;
    if (performance.now() - saved > longest) throw new Error(`${page} never showed "${mark}".`);
    await wait(10);
  }
}

/** Waits until the server has come to rest: nobody saves while it still judges what was saved before. */
async function untilIdle(pid: number): Promise<void> {
  for (let before = -1; usageOf(pid).cpuSeconds !== before; await wait(400))
    before = usageOf(pid).cpuSeconds;
}

async function measureServe(root: string): Promise<Measurement> {
  const server = spawn(process.execPath, [...ours("serve", root, "--quiet")], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [name = ""] = readdirSync(join(root, "integrations"));
  const file = join(root, "integrations", name);
  const text = readFileSync(file, "utf8").replace(/\nGemt nr\. \d+ kl\. \d+\.\n$/, "");
  try {
    const page = new URL(
      `integrationer/${name.replace(/\.md$/, ".html")}`,
      await addressOf(server),
    );
    const pid = server.pid ?? 0;
    await untilIdle(pid);
    const before = usageOf(pid);
    const times: number[] = [];
    for (let save = 1; save <= saves; save += 1) {
      await untilIdle(pid);
      times.push(await untilFresh(page.href, file, text, `Gemt nr. ${save} kl. ${Date.now()}.`));
    }
    await untilIdle(pid);
    const after = usageOf(pid);
    return {
      wallSeconds: median(times) / 1000,
      cpuSeconds: (after.cpuSeconds - before.cpuSeconds) / saves,
      memoryMegabytes: after.memoryMegabytes,
    };
  } finally {
    server.kill();
    if (server.exitCode === null) await once(server, "exit");
    writeFileSync(file, text);
  }
}

/** From one saved file to a fresh page, with `catalogue serve` as a person uses it. */
export const serveRunner = (size: number, root: string): Runner => ({
  name: `serve ${size}, one saved`,
  measure: () => measureServe(root),
});
