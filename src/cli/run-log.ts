import { verifyLog } from "../commands/log/verify-log.ts";
import { UsageError } from "../domain/usage-error.ts";
import { governanceLocale } from "../io/git/governance-locale.ts";
import { verifiedText } from "../reports/decision-log.ts";
import type { Call, ExitCode } from "./main.ts";

/** `catalogue log verify` */
export async function runLog(call: Call): Promise<ExitCode> {
  const { environment, operands, root, terminal, values } = call;
  if (operands[0] !== "verify")
    throw new UsageError({
      da: `catalogue log kender ikke "${operands[0]}". Skriv: catalogue log verify`,
      en: `catalogue log does not know "${operands[0]}". Write: catalogue log verify`,
    });
  const ref = values.get("ref");
  const { count, problems } = await verifyLog({
    root,
    environment,
    ...(ref === undefined ? {} : { ref }),
  });
  terminal.write(verifiedText(count, problems, call.locale ?? governanceLocale(root)));
  return problems.length === 0 ? 0 : 1;
}
