import { replacementsOf, replaceOwner } from "../commands/replace-owner.ts";
import { UsageError } from "../domain/usage-error.ts";
import { codemodCall, showCodemod } from "./codemod-call.ts";
import type { Call, ExitCode } from "./main.ts";

/** `catalogue owner replace` */
export async function runOwner(call: Call): Promise<ExitCode> {
  const [verb, ...words] = call.operands;
  if (verb !== "replace")
    throw new UsageError({
      da: `catalogue owner kender ikke "${verb}". Skriv: catalogue owner replace <gammel> <ny>`,
      en: `catalogue owner does not know "${verb}". Write: catalogue owner replace <old> <new>`,
    });
  const replacements = replacementsOf(words);
  return showCodemod(call, await replaceOwner({ ...codemodCall(call), replacements }));
}
