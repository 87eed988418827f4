import type { Catalogue } from "../../domain/catalogue.ts";
import type { Integration } from "../../domain/entry.ts";
import type { SourceFile } from "../../domain/source-file.ts";
import type { CachePlace } from "../../io/cache/cache-place.ts";
import { openPack } from "../../io/cache/open-pack.ts";
import { sha256 } from "../../io/sha256.ts";
import type { Silence } from "../../rules/silence.ts";

/** Which questions about an integration need not be asked again. */
export interface KeptSilence {
  readonly rules: Silence;
  /** True where all criteria of the gates it has passed were met. */
  readonly isMet: (integration: Integration) => boolean;
  readonly keepMet: (integration: Integration) => void;
  /** Keeps for the next run what this one used, and nothing else. */
  readonly save: () => void;
}

interface JudgedBy {
  readonly today: string;
  readonly governance: Catalogue["governance"];
  /** Names the schemas. */
  readonly stamp: string;
}

/** Opens what is known of the integrations in these files, by path and content. Nothing without a place. */
export function openKeptSilence(
  place: CachePlace | undefined,
  files: readonly SourceFile[],
  { today, governance, stamp }: JudgedBy,
): KeptSilence | undefined {
  if (place === undefined) return undefined;
  const judgedBy = sha256(JSON.stringify([today, governance, stamp]));
  const pack = openPack(place, "silence", judgedBy);
  const keys = new Map<string, string>();
  for (const file of files)
    if ("text" in file && file.bytes !== undefined)
      keys.set(file.path, `${file.path} ${file.bytes.digest()}`);
  const get = (what: string, { path }: Integration): string | undefined => {
    const key = keys.get(path);
    return key && pack.getText(`${what} ${key}`);
  };
  const set = (what: string, { path }: Integration, value: string): void => {
    const key = keys.get(path);
    if (key !== undefined) pack.set(`${what} ${key}`, value);
  };
  return {
    rules: {
      known: (integration) => get("rules", integration),
      keep: (integration, rules) => set("rules", integration, rules),
    },
    isMet: (integration) => get("criteria", integration) === "met",
    keepMet: (integration) => set("criteria", integration, "met"),
    save: pack.save,
  };
}
