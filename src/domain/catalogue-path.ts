/** What a file of the catalogue is, by where it lies. */
export type CatalogueFileKind = "integration" | "system" | "governance";

export const integrationsFolder = "integrations";
export const systemsFolder = "systems";
export const governancePath = ".github/governance.yml";

const folders: readonly (readonly [folder: string, kind: CatalogueFileKind])[] = [
  [`${integrationsFolder}/`, "integration"],
  [`${systemsFolder}/`, "system"],
];

/**
 * Says what the file at `path` (relative to the root, with `/`) is to the catalogue; `undefined` when it is none of its files.
 * A name that begins with `_` is a template, one that begins with `.` belongs to an editor. Folder and ending count in any letter case,
 * and a Markdown file in a subfolder counts too, so that nobody's work is passed over in silence.
 */
export function catalogueFileKind(path: string): CatalogueFileKind | undefined {
  if (path === governancePath) return "governance";
  const small = path.toLowerCase();
  const found = folders.find(([folder]) => small.startsWith(folder));
  if (found === undefined || !small.endsWith(".md")) return undefined;
  const name = path.slice(path.lastIndexOf("/") + 1);
  return name.startsWith("_") || name.startsWith(".") ? undefined : found[1];
}

/** True for a schema, and for a link or file that stands where the folder of schemas would. */
export const isSchemaPath = (path: string): boolean =>
  path === "schemas" || path.startsWith("schemas/");

/** The id a file must have: its name without `.md`. */
export function idOfPath(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1).replace(/\.md$/i, "");
}

// A path must lead to one file and stay readable everywhere: no control characters, no backslash, one Unicode form.
const unfitCharacters = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\\]/u;

const isInOwnFolder = (path: string): boolean =>
  folders.some(([folder]) => path.startsWith(folder));

/** True when a file lies where the catalogue can read it: directly in its folder, that and `.md` in small letters, a plain name. */
export function isPlainCataloguePath(path: string): boolean {
  if (path === governancePath) return true;
  return (
    path.split("/").length === 2 &&
    isInOwnFolder(path) &&
    path.endsWith(".md") &&
    !unfitCharacters.test(path) &&
    path.normalize("NFC") === path
  );
}
