import { Buffer } from "node:buffer";
import { closeSync, openSync, readdirSync, readSync } from "node:fs";
import { join } from "node:path";
import { governancePath, integrationsFolder, systemsFolder } from "../../domain/catalogue-path.ts";

const soughtPaths = [integrationsFolder, systemsFolder, governancePath];

/** Whether a catalogue's history is asked about a path. */
export const isSought = (path: string): boolean =>
  soughtPaths.some((sought) => path === sought || path.startsWith(`${sought}/`));

/**
 * The end of a question to git about the history of a catalogue. Git holds every name of every tree against the paths it is asked for, which takes
 * half of its time where there are ten thousand of them; so it is asked for none where most files of the repository are the catalogue's.
 * Whoever reads the answer passes over what is not sought.
 */
export const aboutSought = (root: string): readonly string[] =>
  isMostlyCatalogue(root) ? ["--"] : ["--", ...soughtPaths];

// Below that, git is quick either way.
const manyFiles = 300;

function isMostlyCatalogue(root: string): boolean {
  try {
    const own = [integrationsFolder, systemsFolder].flatMap((name) =>
      readdirSync(join(root, name)),
    );
    return own.length > manyFiles && trackedFiles(root) < own.length * 2;
  } catch {
    // No folder, no repository that begins here, or no index: git is asked for the paths.
    return false;
  }
}

const magic = "DIRC";
// Magic, version and count, each of four bytes.
const heading = 12;
const countAt = 8;

/** How many files git's index lists, by its heading. Throws where there is none. */
function trackedFiles(root: string): number {
  const handle = openSync(join(root, ".git", "index"), "r");
  try {
    const bytes = Buffer.alloc(heading);
    readSync(handle, bytes, 0, heading, 0);
    return bytes.toString("latin1", 0, magic.length) === magic
      ? bytes.readUInt32BE(countAt)
      : Number.POSITIVE_INFINITY;
  } finally {
    closeSync(handle);
  }
}
