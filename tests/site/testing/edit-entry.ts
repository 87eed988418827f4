import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { TestRepository } from "../../../src/io/testing/git-repository.ts";

/** What a build is told besides the folder; edits change it too. */
export interface Settings {
  today: string;
  edition: "internal" | "public";
  basePath: string;
  largeAbove: number;
  rowsInBlock: number;
}

/** A catalogue that is edited, the folder its site is built into, and how it is built. */
export interface EditedSite {
  readonly repository: TestRepository;
  readonly out: string;
  readonly settings: Settings;
}

/** Changes something; `pick` chooses one of a list, always the same in the same run. */
export type Edit = (site: EditedSite, pick: <One>(from: readonly One[]) => One) => void;

export const idsIn = (root: string, folder: string): readonly string[] =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith(".md") && !name.startsWith("_"))
    .map((name) => name.slice(0, -3));

export function rewrite(root: string, path: string, change: (text: string) => string): void {
  const file = join(root, path);
  if (existsSync(file)) writeFileSync(file, change(readFileSync(file, "utf8")));
}

export const inEntry =
  (folder: "integrations" | "systems", change: (text: string) => string): Edit =>
  ({ repository: { root } }, pick) => {
    const ids = idsIn(root, folder);
    if (ids.length > 0) rewrite(root, `${folder}/${pick(ids)}.md`, change);
  };
