import { type MessagePort, parentPort, workerData } from "node:worker_threads";
import type { ThreadBrief } from "./io/threads/second-thread.ts";

if (parentPort === null) throw new Error("This program runs as a thread of another.");
const brief = workerData as ThreadBrief & { readonly port: MessagePort };
// Each loads what it needs alone.
if (brief.work === "history")
  (await import("./io/git/history-in-thread.ts")).serveHistory(parentPort, brief);
else (await import("./commands/build/bodies-ahead.ts")).serveBodies(brief.port);
