import { resolve } from "node:path";
import { build } from "../commands/build.ts";
import type { RenderOptions } from "../commands/render-catalogue.ts";
import type { Locale } from "../domain/language.ts";
import type { Watch } from "../domain/watch.ts";
import { numberText, shortHistorySentence, summarySentence } from "../reports/words.ts";
import { callCache } from "./call-cache.ts";
import type { Call, ExitCode } from "./main.ts";
import { watchCall } from "./watch-call.ts";

/** `catalogue build`: what was written is said on stderr, the folder is the result. Errors in the catalogue are shown on the site. */
export async function runBuild(call: Call): Promise<ExitCode> {
  const { watch, end } = watchCall(call);
  try {
    return await buildWatched(call, watch);
  } finally {
    end();
  }
}

async function buildWatched(call: Call, watch: Watch): Promise<ExitCode> {
  const { folder, values, terminal } = call;
  const out = resolve(folder, values.get("out") ?? "_site");
  terminal.progress({ da: "Bygger webstedet …", en: "Building the site …" });
  const { written, unchanged, removed, pages, validation } = await build({
    ...renderOptions(call),
    watch,
    out,
  });
  const say = (locale: Locale, [files, fresh, same, gone]: readonly string[]): string => {
    const numbers = [pages, written, unchanged, removed].map((value) => numberText(value, locale));
    return `${numbers[0]} ${files}: ${numbers[1]} ${fresh}, ${numbers[2]} ${same}, ${numbers[3]} ${gone}.`;
  };
  terminal.say({
    da: say("da", ["filer", "skrevet", "uændret", "fjernet"]),
    en: say("en", ["files", "written", "unchanged", "removed"]),
  });
  terminal.say({
    da: summarySentence(validation.summary, "da"),
    en: summarySentence(validation.summary, "en"),
  });
  if (validation.shortHistory) terminal.say(shortHistorySentence);
  terminal.write(`${out}\n`);
  return 0;
}

/** What rendering needs of a call. */
export function renderOptions(call: Call): RenderOptions {
  const { root, environment, today, values } = call;
  const basePath = values.get("base-path");
  return {
    root,
    environment,
    cache: callCache(call),
    edition: values.get("edition") === "public" ? "public" : "internal",
    ...(today !== undefined && { today }),
    ...(basePath !== undefined && { basePath }),
  };
}
