import {
  closeSync,
  constants,
  type Dirent,
  lstatSync,
  openSync,
  readdirSync,
  readSync,
  type Stats,
} from "node:fs";
import { join } from "node:path";
import {
  catalogueFileKind,
  governancePath,
  integrationsFolder,
  isPlainCataloguePath,
  systemsFolder,
} from "../../domain/catalogue-path.ts";
import { maxFileBytes, type SourceFile } from "../../domain/source-file.ts";
import { UsageError } from "../../domain/usage-error.ts";
import { noWatch, type Watch } from "../../domain/watch.ts";
import { errorCode } from "../error-code.ts";
import { nearestPath } from "../nearest-path.ts";
import { type ByteStore, newByteStore } from "./byte-store.ts";
import { fileOfBytes } from "./decode-bytes.ts";
import { readUnlessSeen, type SeenFiles } from "./seen-files.ts";

// Read one byte beyond the limit, so that a larger file is known without reading it.
const room = maxFileBytes + 1;

// A link put in place after the listing is not followed, and a pipe does not keep us waiting. Windows has neither flag.
const openFlags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** True when `root` holds at least one of the catalogue's folders. */
function hasCatalogue(root: string): boolean {
  return [integrationsFolder, systemsFolder].some(
    (folder) => lstatSync(join(root, folder), { throwIfNoEntry: false })?.isDirectory() === true,
  );
}

const fewFiles = 300;

/** True when a folder holds so few integrations that reading them is over before a program warms up. */
export function isSmallCatalogue(root: string, few = fewFiles): boolean {
  try {
    return readdirSync(join(root, integrationsFolder)).length < few;
  } catch {
    return false;
  }
}

/**
 * Reads every file of the catalogue at `root`, sorted by path: integrations, systems and governance, templates left out.
 * What cannot be read as text comes as `trouble`, so that one bad file never hides the others. What was `seen` is not read again where it
 * lies as it did.
 * Synchronous on purpose: promises cost six times as much here. Throws `UsageError` when there is no catalogue.
 */
export function readCatalogueFiles(
  root: string,
  watch: Watch = noWatch,
  seen?: SeenFiles,
): SourceFile[] {
  if (!hasCatalogue(root)) throw noCatalogue(root);
  const place = nearestPath(root);
  const store = newByteStore(room);
  const files: SourceFile[] = [];
  for (const folder of [integrationsFolder, systemsFolder])
    listFolder(place, folder, { store, files, watch, seen });
  const governance = lstatSync(join(place, governancePath), { throwIfNoEntry: false });
  if (governance?.isFile()) files.push(readOne(place, governancePath, store));
  else if (governance?.isSymbolicLink()) files.push({ path: governancePath, trouble: "symlink" });
  else if (governance) files.push({ path: governancePath, trouble: "directory" });
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/**
 * Looks at everything that lies in the catalogue's folders, pictures and folders too, by folder and name; `look` says what it found.
 * Throws `UsageError` for a folder that cannot be listed.
 */
export function listCatalogueFolders(
  root: string,
  look: (folder: string, name: string) => Stats | undefined,
): void {
  const place = nearestPath(root);
  const list = (folder: string): void => {
    const below: string[] = [];
    for (const name of readFolder(place, folder, readNames))
      if (look(folder, name)?.isDirectory()) below.push(`${folder}/${name}`);
    for (const path of below) if (catalogueFileKind(path) === undefined) list(path);
  };
  for (const folder of [integrationsFolder, systemsFolder]) {
    look("", folder);
    list(folder);
  }
}

/** Room for files that are read one by one. */
export const newFileStore = (): ByteStore => newByteStore(room);

/** Reads one file of the catalogue again, the same way; whoever reads many hands in room for them. */
export function readCatalogueFile(
  root: string,
  path: string,
  store = newByteStore(room, 1),
): SourceFile {
  if (catalogueFileKind(path) === undefined || !isPlainCataloguePath(path))
    return { path, trouble: "bad-name" };
  return readOne(root, path, store);
}

interface Reading {
  readonly store: ByteStore;
  readonly files: SourceFile[];
  readonly watch: Watch;
  /** What need not be read again. */
  readonly seen: SeenFiles | undefined;
}

function listFolder(root: string, folder: string, reading: Reading): void {
  const { files, watch } = reading;
  for (const entry of readFolder(root, folder, readEntries)) {
    const path = `${folder}/${entry.name}`;
    if (wasRead(path, entry, reading) || catalogueFileKind(path) !== undefined)
      files.push(readEntry(root, path, entry, reading));
    // A plain subfolder holds pictures; a Markdown file that strayed into it is named, not passed over.
    else if (entry.isDirectory()) listFolder(root, path, reading);
    watch.done(files.length);
  }
}

const readNames = (folder: string): string[] => readdirSync(folder);
const readEntries = (folder: string): Dirent[] => readdirSync(folder, { withFileTypes: true });

function readFolder<Found>(
  root: string,
  folder: string,
  read: (folder: string) => Found[],
): Found[] {
  try {
    if (lstatSync(join(root, folder)).isSymbolicLink()) throw new Error("symlink");
    return read(join(root, folder));
  } catch (error) {
    const code = errorCode(error);
    if (code === "ENOENT") return [];
    const reason = code === "" ? "" : ` (${code})`;
    throw new UsageError({
      da: `Mappen ${folder} kan ikke læses${reason}. Den skal være en almindelig mappe, som du har adgang til, ikke et link.`,
      en: `The folder ${folder} cannot be read${reason}. It must be an ordinary folder that you have access to, not a link.`,
    });
  }
}

/** Whether something was read before as a file of the catalogue, and is a file still. Its name was looked at then. */
const wasRead = (path: string, entry: Dirent, { seen }: Reading): boolean =>
  seen?.lay.has(path) === true && entry.isFile();

function readEntry(root: string, path: string, entry: Dirent, reading: Reading): SourceFile {
  const { store, seen } = reading;
  const read = () => readOne(root, path, store);
  if (seen !== undefined && wasRead(path, entry, reading))
    return readUnlessSeen(root, path, seen, read);
  if (entry.isDirectory()) return { path, trouble: "directory" };
  if (entry.isSymbolicLink()) return { path, trouble: "symlink" };
  if (!entry.isFile()) return { path, trouble: "unreadable" };
  if (catalogueFileKind(path) === undefined || !isPlainCataloguePath(path))
    return { path, trouble: "bad-name" };
  return seen === undefined ? read() : readUnlessSeen(root, path, seen, read);
}

function readOne(root: string, path: string, store: ByteStore): SourceFile {
  let handle: number | undefined;
  try {
    handle = openSync(`${root}/${path}`, openFlags);
    const { buffer, from } = store.free();
    let length = 0;
    while (length < room) {
      const count = readSync(handle, buffer, from + length, room - length, null);
      if (count === 0) break;
      length += count;
    }
    const file = fileOfBytes(path, buffer, from, from + length);
    if ("text" in file) store.take(length);
    return file;
  } catch (error) {
    const code = errorCode(error);
    if (code === "ELOOP") return { path, trouble: "symlink" };
    return { path, trouble: "unreadable", detail: code };
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

function noCatalogue(root: string): UsageError {
  return new UsageError({
    da: `Der er intet katalog i ${root}: mapperne integrations/ og systems/ mangler. Gå til katalogets mappe, eller skriv --root <mappe>.`,
    en: `There is no catalogue in ${root}: the folders integrations/ and systems/ are missing. Go to the catalogue's folder, or write --root <folder>.`,
  });
}
