import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { soundFiles } from "../actions/sound-files.ts";
import { messyPortfolio } from "./messy-portfolio.ts";
import { catalogueOf, runCli } from "./run-cli.ts";

export const day = ["--today", "2026-11-23"];

export interface Entry {
  readonly row: number;
  readonly outcome: string;
  readonly path?: string;
  readonly notes: readonly {
    readonly kind: string;
    readonly column?: string;
    readonly text: string;
  }[];
  readonly gaps: readonly { readonly rule: string; readonly severity: string }[];
}

export interface Report {
  readonly sheet: string;
  readonly headerRow: number;
  readonly columns: readonly { readonly name: string; readonly field?: string }[];
  readonly entries: readonly Entry[];
}

export async function importing(root: string, ...words: readonly string[]) {
  const run = await runCli(["import", ...words, "--format", "json", ...day], { cwd: root });
  if (run.status === 2) throw new Error(run.stderr);
  return { status: run.status, report: JSON.parse(run.stdout) as Report };
}

export const outcomes = ({ entries }: Report) =>
  entries.map(({ row, outcome, path }) => [row, outcome, ...(path === undefined ? [] : [path])]);
export const at = ({ entries }: Report, row: number) =>
  entries.filter((entry) => entry.row === row);
export const listing = (root: string) =>
  ["integrations", "systems"].flatMap((folder) =>
    existsSync(join(root, folder)) ? readdirSync(join(root, folder)).sort() : [],
  );

export function portfolio(): string {
  const root = catalogueOf({
    ".github/governance.yml": soundFiles[".github/governance.yml"] ?? "",
    "systems/sbsys.md": (soundFiles["systems/kilde.md"] ?? "")
      .replace("id: kilde", "id: sbsys")
      .replace("name: Kilde", "name: SBSYS\naliases: [ESDH]"),
    "portefoelje.xlsx": messyPortfolio(),
  });
  return root;
}
