import { resolve } from "node:path";
import process from "node:process";
import { buildRemembering } from "../commands/build/remembered-build.ts";
import type { RenderOptions } from "../commands/render-catalogue.ts";
import type { Locale } from "../domain/language.ts";
import { mostShards, parseShard, type Shard } from "../domain/shard.ts";
import { UsageError } from "../domain/usage-error.ts";
import type { Watch } from "../domain/watch.ts";
import { productDigest } from "../io/cache/product-digest.ts";
import type { OutputReport } from "../io/output/write-output.ts";
import { numberText, shortHistorySentence, summarySentence } from "../reports/words.ts";
import { callCache } from "./call-cache.ts";
import { collectNowAndThen } from "./collect-now-and-then.ts";
import type { Call, ExitCode } from "./main.ts";
import { secondThreadOf } from "./second-thread-of.ts";
import { sparingEngine } from "./sparing-engine.ts";
import { version } from "./version.ts";
import { watchCall } from "./watch-call.ts";
import { withinMemory } from "./within-memory.ts";

const hugeCatalogue = 30_000;

/** `catalogue build`: what was written is said on stderr, the folder is the result. Errors in the catalogue are shown on the site. */
export async function runBuild(call: Call): Promise<ExitCode> {
  const watched = watchCall(call);
  const engine = sparingEngine(withinMemory(watched.watch), hugeCatalogue);
  try {
    return await (call.values.has("merge")
      ? mergeWatched(call, engine.watch)
      : buildWatched(call, engine.watch));
  } finally {
    engine.end();
    watched.end();
  }
}

async function buildWatched(call: Call, watch: Watch): Promise<ExitCode> {
  const { folder, values, terminal } = call;
  const out = resolve(folder, values.get("out") ?? "_site");
  const shard = shardOf(values.get("shard"));
  terminal.progress({ da: "Bygger webstedet …", en: "Building the site …" });
  const { validation, ...report } = await buildRemembering({
    ...renderOptions(call),
    ...(shard && { shard, product: `${version} ${productDigest ?? ""} ${process.version}` }),
    watch,
    tidy: collectNowAndThen(),
    out,
    secondThread: secondThreadOf(call),
  });
  sayWritten(call, report);
  terminal.say({
    da: summarySentence(validation.summary, "da"),
    en: summarySentence(validation.summary, "en"),
  });
  if (validation.shortHistory) terminal.say(shortHistorySentence);
  terminal.write(`${out}\n`);
  return 0;
}

/** `catalogue build --merge`: the parts become one site; what they say of the catalogue was said when they were built. */
async function mergeWatched(call: Call, watch: Watch): Promise<ExitCode> {
  const { root, folder, values, terminal } = call;
  if (values.has("shard"))
    throw new UsageError({
      da: "Vælg enten --shard (byg en del) eller --merge (saml delene).",
      en: "Choose either --shard (build a part) or --merge (put the parts together).",
    });
  const out = resolve(folder, values.get("out") ?? "_site");
  const { mergeSite } = await import("../commands/merge-site.ts");
  sayWritten(
    call,
    mergeSite({ root, parts: resolve(folder, values.get("merge") ?? ""), out, watch }),
  );
  terminal.write(`${out}\n`);
  return 0;
}

function shardOf(text: string | undefined): Shard | undefined {
  const shard = text === undefined ? undefined : parseShard(text);
  if (text === undefined || shard !== undefined) return shard;
  throw new UsageError({
    da: `--shard skal skrives som 2/8 (anden del af otte, højst ${mostShards} dele), ikke "${text}".`,
    en: `--shard must be written as 2/8 (part two of eight, at most ${mostShards} parts), not "${text}".`,
  });
}

function sayWritten({ terminal }: Call, { written, unchanged, removed }: OutputReport): void {
  const say = (locale: Locale, [files, fresh, same, gone]: readonly string[]): string => {
    const numbers = [written + unchanged, written, unchanged, removed].map((value) =>
      numberText(value, locale),
    );
    return `${numbers[0]} ${files}: ${numbers[1]} ${fresh}, ${numbers[2]} ${same}, ${numbers[3]} ${gone}.`;
  };
  terminal.say({
    da: say("da", ["filer", "skrevet", "uændret", "fjernet"]),
    en: say("en", ["files", "written", "unchanged", "removed"]),
  });
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
