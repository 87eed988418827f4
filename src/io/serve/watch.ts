import { type FSWatcher, readdirSync, watch } from "node:fs";
import { join, relative } from "node:path";
import { errorCode } from "../error-code.ts";

// Editors write a file in several steps; what comes within this time is one change.
const settleMilliseconds = 60;

/**
 * Calls back once something below the given folders of `root` has changed and come to rest. A folder that is not there
 * is noticed when it comes. Returns a function that ends the watch. Each folder is watched by itself:
 * Node's own recursive watch misses changes on Linux.
 */
export function watchFolders(
  root: string,
  folders: readonly string[],
  onChange: () => void,
): () => void {
  const tops = new Set(folders.map((folder) => folder.split("/")[0]));
  let watchers: FSWatcher[] = [];
  let timer: NodeJS.Timeout | undefined;
  const stop = (): void => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
  const changed = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      // Folders may have come, gone or been replaced; what happens while we look again is read by the caller anyhow.
      watchAll();
      onChange();
    }, settleMilliseconds);
  };
  const watchAll = (): void => {
    stop();
    const all = folders.flatMap((folder) => [folder, ...foldersBelow(root, folder)]);
    const top = watchFolder(root, (name) => {
      if (name !== null && tops.has(name)) changed();
    });
    watchers = [top, ...all.map((folder) => watchFolder(join(root, folder), changed))].filter(
      (watcher) => watcher !== undefined,
    );
    for (const watcher of watchers) watcher.on("error", changed);
  };
  watchAll();
  return stop;
}

/** Every folder below a folder, relative to `root`; none when it is not there. */
function foldersBelow(root: string, folder: string): string[] {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => relative(root, join(entry.parentPath, entry.name)));
  } catch (error) {
    if (["ENOENT", "ENOTDIR"].includes(errorCode(error))) return [];
    throw error;
  }
}

function watchFolder(
  folder: string,
  onEvent: (name: string | null) => void,
): FSWatcher | undefined {
  try {
    return watch(folder, (_, name) => onEvent(name));
  } catch (error) {
    if (errorCode(error) === "ENOENT") return undefined;
    throw error;
  }
}
