import {
  chmodSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { writeFiles } from "../../io/testing/temporary-folder.ts";

const firstOf = (root: string, folder: string): string =>
  join(
    root,
    folder,
    readdirSync(join(root, folder))
      .filter((name) => !name.startsWith("_"))
      .sort()[0] ?? "",
  );

/** Files in which earlier runs kept something. */
function keptIn(root: string): readonly string[] {
  const folder = join(root, ".cache/catalogue");
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => /\.(?:pack|guarded)$/.test(name));
  return names.map((name) => join(folder, name));
}

/** What may happen to a catalogue between two runs. Each takes the folder of the catalogue. */
export const deeds: Readonly<Record<string, (root: string) => void>> = {
  nothing: () => undefined,
  edit: (root) => {
    const file = firstOf(root, "integrations");
    writeFileSync(file, readFileSync(file, "utf8").replace("status: active", "status: activ"));
  },
  "edit of the same length, with its old time": (root) => {
    const file = firstOf(root, "systems");
    const { atime, mtime } = statSync(file);
    writeFileSync(file, readFileSync(file, "utf8").replace(/title: ./, "title: #"));
    utimesSync(file, atime, mtime);
  },
  touch: (root) => utimesSync(firstOf(root, "systems"), 1, 1),
  deletion: (root) => rmSync(firstOf(root, "systems")),
  renaming: (root) =>
    renameSync(firstOf(root, "integrations"), join(root, "integrations/nyt-navn.md")),
  "two files that change places": (root) => {
    const [one, other] = [firstOf(root, "integrations"), firstOf(root, "systems")];
    renameSync(one, join(root, "aside"));
    renameSync(other, one);
    renameSync(join(root, "aside"), other);
  },
  "a file that is new and broken": (root) => writeFileSync(join(root, "systems/tom.md"), "tom"),
  "a link to a file that is not there": (root) => {
    const file = firstOf(root, "integrations");
    writeFileSync(file, `${readFileSync(file, "utf8")}\nSe [notatet](../docs/notat.md).\n`);
  },
  "that file": (root) => writeFiles(root, { "docs/notat.md": "her" }),
  "that file's removal": (root) => rmSync(join(root, "docs"), { recursive: true, force: true }),
  "other rules": (root) => {
    const file = join(root, ".github/governance.yml");
    writeFileSync(file, readFileSync(file, "utf8").replace("limits:", "limit:"));
  },
  "no rules": (root) => rmSync(join(root, ".github/governance.yml"), { force: true }),
  "schemas of its own": (root) => {
    cpSync("schemas", join(root, "schemas"), { recursive: true });
    const file = join(root, "schemas/system.schema.json");
    writeFileSync(file, readFileSync(file, "utf8").replace('"maxLength": ', '"maxLength": 1'));
  },
  "a file that nobody may read": (root) => chmodSync(firstOf(root, "systems"), 0),
  "another body": (root) => {
    const file = firstOf(root, "integrations");
    writeFileSync(file, `${readFileSync(file, "utf8")}\nRing til 070761-4285 – “nu”.\n`);
  },
  "a system that is replaced": (root) => {
    const file = firstOf(root, "systems");
    writeFileSync(file, readFileSync(file, "utf8").replace(/^id: .*$/m, "id: et-helt-andet"));
  },
  "a vendor of another name": (root) => {
    const file = firstOf(root, "systems");
    writeFileSync(file, readFileSync(file, "utf8").replace(/vendor: .*/, "vendor: En anden"));
  },
  "a phase taken back": (root) => {
    const file = firstOf(root, "integrations");
    writeFileSync(file, readFileSync(file, "utf8").replace(/^phase: .*$/m, "phase: exit"));
  },
  "another title": (root) => {
    const file = firstOf(root, "integrations");
    writeFileSync(file, readFileSync(file, "utf8").replace(/^title: /m, "title: Nu "));
  },
  "other systems": (root) => {
    const file = firstOf(root, "integrations");
    writeFileSync(file, readFileSync(file, "utf8").replace(/role: source/, "role: target"));
  },
  "damage to the cache": (root) => {
    for (const file of keptIn(root)) writeFileSync(file, readFileSync(file).subarray(1));
  },
  "a cache of which half was written": (root) => {
    for (const file of keptIn(root)) {
      const whole = readFileSync(file);
      writeFileSync(file, whole.subarray(0, whole.length / 2));
    }
  },
  "a byte of the cache that changed": (root) => {
    for (const file of keptIn(root)) {
      const whole = readFileSync(file);
      const at = Math.floor(whole.length * 0.9);
      whole[at] = (whole[at] as number) ^ 1;
      writeFileSync(file, whole);
    }
  },
};

// What happened before may have left nothing to do it to: the file is gone, or nobody may read it.
const inVain: readonly unknown[] = ["ENOENT", "EACCES", "EISDIR", "ERR_FS_EISDIR"];

/** Lets one of them happen, where there is something left to do it to. */
export function happen(deed: string, root: string): void {
  try {
    deeds[deed]?.(root);
  } catch (error) {
    if (!inVain.includes((error as NodeJS.ErrnoException).code)) throw error;
  }
}
