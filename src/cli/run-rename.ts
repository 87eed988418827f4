import { renameIntegration } from "../commands/rename-integration.ts";
import { codemodCall, showCodemod } from "./codemod-call.ts";
import type { Call, ExitCode } from "./main.ts";

/** `catalogue rename` */
export async function runRename(call: Call): Promise<ExitCode> {
  const [id = "", newId = ""] = call.operands;
  return showCodemod(call, await renameIntegration({ ...codemodCall(call), id, newId }));
}
