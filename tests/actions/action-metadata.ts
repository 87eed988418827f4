import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

export interface ActionInput {
  readonly description: string;
  readonly required?: boolean;
  readonly default?: string | boolean | number;
}

/** What an `action.yml` says, as far as the runner and the documentation use it. */
export interface ActionMetadata {
  readonly name: string;
  readonly description: string;
  readonly inputs: Readonly<Record<string, ActionInput>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: { readonly using: string; readonly main: string };
}

/** Reads `actions/<name>/action.yml` of the checkout at `root`. Throws when it is missing or not YAML. */
export function readActionMetadata(root: string, name: string): ActionMetadata {
  const file = join(root, "actions", name, "action.yml");
  const read = parse(readFileSync(file, "utf8")) as Partial<ActionMetadata>;
  if (read.runs === undefined) throw new Error(`${file} has no \`runs\``);
  return {
    name: read.name ?? name,
    description: read.description ?? "",
    inputs: read.inputs ?? {},
    outputs: read.outputs ?? {},
    runs: read.runs,
  };
}
