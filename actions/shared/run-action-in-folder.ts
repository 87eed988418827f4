import process from "node:process";
import { runAction } from "./run-action.ts";
import { needsProxy, runThroughProxy } from "./through-proxy.ts";
import { withOwnFolder } from "./with-own-folder.ts";

/** Runs an action that needs a folder of its own. Where GitHub is reached through a proxy only, the file `self` is started anew for that. */
export async function runActionInFolder(
  name: string,
  self: string,
  main: (folder: string) => Promise<void>,
): Promise<void> {
  const { env: environment } = process;
  if (needsProxy(environment))
    process.exitCode = runThroughProxy(process.execPath, self, environment);
  else await runAction(() => withOwnFolder(name, main));
}
