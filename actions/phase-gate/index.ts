import process from "node:process";
import { fileURLToPath } from "node:url";
import { isMainThread, parentPort, workerData } from "node:worker_threads";
import { needsProxy, runThroughProxy } from "../shared/through-proxy.ts";

// One file, two lives: foreign text is parsed in a thread that may die of it, and each loads only what it needs.
if (parentPort !== null) {
  const { serveAsJudge } = await import("../../src/commands/phase-gate/serve-as-judge.ts");
  serveAsJudge(parentPort, workerData);
} else if (isMainThread && needsProxy(process.env)) {
  const self = fileURLToPath(import.meta.url);
  process.exitCode = runThroughProxy(process.execPath, self, process.env);
} else {
  const { main } = await import("./main.ts");
  await main(new URL(import.meta.url));
}
