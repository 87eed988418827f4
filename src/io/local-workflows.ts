import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const folder = ".github/workflows";

/** What the catalogue's own workflow files say of when they run. */
export interface LocalWorkflows {
  /** Paths of those that the clock starts: `.github/workflows/remind.yml`. */
  readonly nightly: ReadonlySet<string>;
  /** The branches whose pushes publish the site; nothing where that cannot be read. */
  readonly published: readonly string[] | undefined;
}

const readText = (path: string): string => {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
};

const namesIn = (root: string): readonly string[] => {
  try {
    return readdirSync(join(root, folder)).filter((name) => /\.ya?ml$/.test(name));
  } catch {
    return [];
  }
};

const pushedBranches = /^ {2}push:\n {4}branches: \[([^\]\n]*)\]/m;

/** Looks into a catalogue's workflow files. Whatever cannot be read says nothing. */
export function localWorkflows(root: string): LocalWorkflows {
  const scheduled = /^[ \t]+schedule:\s*$/m;
  const nightly = namesIn(root)
    .filter((name) => scheduled.test(readText(join(root, folder, name))))
    .map((name) => `${folder}/${name}`);
  const [, listed] = pushedBranches.exec(readText(join(root, folder, "publish.yml"))) ?? [];
  const published = listed?.split(",").map((name) => name.trim().replaceAll(/^["']|["']$/g, ""));
  return { nightly: new Set(nightly), published };
}
