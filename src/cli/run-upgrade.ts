import { upgrade } from "../commands/upgrade.ts";
import { governanceLocale } from "../io/git/governance-locale.ts";
import { upgradeReport } from "../reports/upgrade.ts";
import type { Call, ExitCode } from "./main.ts";

/** `catalogue upgrade`: 1 where something is left for a person to put together. */
export async function runUpgrade(call: Call): Promise<ExitCode> {
  const { environment, locale = governanceLocale(call.root), operands, root, values } = call;
  const result = await upgrade({
    root,
    environment,
    ref: operands[0] ?? "",
    base: values.get("base"),
    write: values.has("write"),
  });
  call.terminal.write(upgradeReport(result, { locale, colour: call.terminal.colour }));
  return result.byHand.length === 0 ? 0 : 1;
}
