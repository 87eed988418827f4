import { type Dirent, readdirSync } from "node:fs";
import { join } from "node:path";
import {
  catalogueFileKind,
  integrationsFolder,
  systemsFolder,
} from "../../domain/catalogue-path.ts";

/** Names what lies in the catalogue's folders besides its files, by path, in order: pictures, templates, folders, which links may lead to. */
export function otherFiles(root: string): readonly string[] {
  const found: string[] = [];
  const list = (folder: string): void => {
    for (const entry of entriesOf(join(root, folder))) {
      const path = `${folder}/${entry.name}`;
      if (catalogueFileKind(path) !== undefined) continue;
      found.push(path);
      if (entry.isDirectory()) list(path);
    }
  };
  for (const folder of [integrationsFolder, systemsFolder]) list(folder);
  return found.sort();
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    // As for whoever asks whether a file exists: there is nothing in a folder that is missing or closed.
    return [];
  }
}
