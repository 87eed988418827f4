import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Generator } from "./generator.ts";

/** Licences under which code may be handed on in a bundle or with a site, as long as its notice goes along. */
const permissive = new Set([
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "BlueOak-1.0.0",
  "ISC",
  "MIT",
  "PSF-2.0",
  "Python-2.0",
]);

interface LockedPackage {
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly optional?: boolean;
}

/** The folders, such as `node_modules/ajv`, of all packages that a lockfile names for the product itself. */
export const productPackages = (lockfile: string): readonly string[] => {
  const { packages } = JSON.parse(lockfile) as { packages: Record<string, LockedPackage> };
  return Object.entries(packages)
    .filter(
      ([folder, { dev, devOptional, optional }]) => folder && !(dev || devOptional || optional),
    )
    .map(([folder]) => folder);
};

/** The folders of the packages from which a bundler has taken files. */
export const packagesOf = (files: readonly string[]): readonly string[] => [
  ...new Set(files.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? [])),
];

const isNotice = (name: string): boolean => /^(licen[cs]e|copying|notice)\b/i.test(name);

const tidy = (text: string): string =>
  text
    .replaceAll("\r\n", "\n")
    .replaceAll(/[ \t]+$/gm, "")
    .trim();

/** What a package says of itself, and its notice. Throws where it has none, or a licence that nobody here has weighed. */
function noticeOf(folder: string): { readonly title: string; readonly notice: string } {
  const about: unknown = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const { license, name, version } = about as Readonly<Record<string, unknown>>;
  if (typeof license !== "string" || !permissive.has(license)) {
    throw new Error(
      `${folder} is under "${license}", not one of ${[...permissive].join(", ")}. Read that licence: add it in scripts/generators/third-party-notices.ts if the code may be handed on, or take another package.`,
    );
  }
  const files = readdirSync(folder).filter(isNotice).sort();
  if (files.length === 0) throw new Error(`${folder} has no licence file to hand on.`);
  const texts = files.map((file) => tidy(readFileSync(join(folder, file), "utf8")));
  return { title: `${name} ${version} (${license})`, notice: texts.join("\n\n") };
}

const rule = "-".repeat(80);

/** The notices of packages, each text once, below the names of all to which it belongs. */
export function noticesText(introduction: string, folders: readonly string[]): string {
  const titles = new Map<string, string[]>();
  for (const folder of folders) {
    const { notice, title } = noticeOf(folder);
    titles.set(notice, [...(titles.get(notice) ?? []), title]);
  }
  const parts = [...titles]
    .map(([notice, names]) => `${names.sort().join("\n")}\n\n${notice}`)
    .sort();
  return `${[introduction, ...parts].join(`\n\n${rule}\n\n`)}\n`;
}

const introduction =
  "The bundles in actions/*/dist, and those that `npm ci` makes in dist/, hold code of these packages\n" +
  "(not each of all). Their licences ask that the notices go along.";

/** The notices that everybody is owed who is handed the committed bundles. */
export const thirdPartyNotices: Generator = {
  name: "third-party notices",
  outputs: async () => {
    const folders = productPackages(readFileSync("package-lock.json", "utf8"));
    return new Map([["THIRD-PARTY-NOTICES.txt", noticesText(introduction, folders)]]);
  },
};
