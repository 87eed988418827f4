import { parentPort, workerData } from "node:worker_threads";
import { serveHistory } from "./io/history-in-thread.ts";
import type { ThreadBrief } from "./io/second-thread.ts";

if (parentPort === null) throw new Error("This program runs as a thread of another.");
serveHistory(parentPort, workerData as ThreadBrief);
