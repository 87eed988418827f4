import { show } from "../commands/show.ts";
import { cardReport } from "../reports/card.ts";
import { cardJson } from "../reports/card-json.ts";
import type { Call, ExitCode } from "./main.ts";

/** `catalogue show` */
export async function runShow(call: Call): Promise<ExitCode> {
  const { root, environment, today, operands, values, terminal } = call;
  const [id = ""] = operands;
  const { card, locale: own } = await show({
    root,
    environment,
    id,
    ...(today !== undefined && { today }),
  });
  const locale = call.locale ?? own;
  const { colour, columns } = terminal;
  terminal.write(
    values.get("format") === "json"
      ? cardJson(card, locale)
      : cardReport(card, { locale, colour, width: Math.min(columns, 120) }),
  );
  return 0;
}
