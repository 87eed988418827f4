import { serve } from "../commands/serve.ts";
import type { Validation } from "../commands/validate.ts";
import { UsageError } from "../domain/usage-error.ts";
import { oneLine } from "../reports/escape.ts";
import { numberText, shortHistorySentence, summarySentence } from "../reports/words.ts";
import type { Call, ExitCode } from "./main.ts";
import { renderOptions } from "./run-build.ts";
import { runValidate } from "./run-validate.ts";
import { watchCall } from "./watch-call.ts";

/** `catalogue serve`: runs until it is stopped. The address is the result; the rest is talk. */
export async function runServe(call: Call): Promise<ExitCode> {
  const { values, terminal } = call;
  if (values.has("validate-first")) {
    await runValidate({ ...call, values: new Map() });
  }
  const port = values.get("port");
  terminal.progress({ da: "Bygger webstedet …", en: "Building the site …" });
  const { url } = await serve({
    ...renderOptions(call),
    watchBuild: (since) => watchCall(call, since),
    ...(port !== undefined && { port: Number(port) }),
    onBuilt: (validation, milliseconds) => sayBuilt(call, validation, milliseconds),
    onFailed: (error) => sayFailed(call, error),
  });
  terminal.write(`${url}\n`);
  terminal.say({
    da: "Åbn adressen i en browser. Stop med Ctrl+C.",
    en: "Open the address in a browser. Stop with Ctrl+C.",
  });
  return 0;
}

function sayBuilt({ terminal }: Call, validation: Validation, milliseconds: number): void {
  const { summary, shortHistory } = validation;
  const time = Math.round(milliseconds);
  terminal.say({
    da: `Bygget på ${numberText(time, "da")} ms. ${summarySentence(summary, "da")}`,
    en: `Built in ${numberText(time, "en")} ms. ${summarySentence(summary, "en")}`,
  });
  if (shortHistory) terminal.say(shortHistorySentence);
}

function sayFailed({ terminal, locale = "da" }: Call, error: unknown): string {
  const text =
    error instanceof UsageError
      ? oneLine(error.text[locale])
      : error instanceof Error
        ? (error.stack ?? error.message)
        : String(error);
  terminal.complain(text);
  return text;
}
