import { mend } from "../commands/mend.ts";
import type { ValidateOptions } from "../commands/validate.ts";
import { mendedReport } from "../reports/mended.ts";
import type { Call } from "./main.ts";

/** `catalogue validate --fix`: mends first and tells on stderr what it changed, so that the result on stdout stays what it is. */
export async function runFix({ terminal }: Call, options: ValidateOptions): Promise<void> {
  const files = await mend(options);
  const colour = terminal.colourTalk;
  terminal.say({
    da: mendedReport(files, { locale: "da", colour }),
    en: mendedReport(files, { locale: "en", colour }),
  });
}
