import process from "node:process";
import { fileURLToPath } from "node:url";
import { needsProxy, runThroughProxy } from "../shared/through-proxy.ts";

if (needsProxy(process.env)) {
  const self = fileURLToPath(import.meta.url);
  process.exitCode = runThroughProxy(process.execPath, self, process.env);
} else {
  const { main } = await import("./main.ts");
  await main();
}
