import { catalogueFileKind } from "../../domain/catalogue-path.ts";
import type { OpenCatalogue } from "../open-catalogue.ts";
import { frontMatterDigestOf } from "./entry-digests.ts";
import { contentOf, headOf, type KeptFile } from "./kept-files.ts";

// A person edits one text, or a few; more than that is judged as a whole.
const mostChanged = 20;

/** Entries that are others than in an earlier run. */
export interface ChangedEntries {
  readonly paths: ReadonlySet<string>;
  /** Those of integrations of which more than the body is another. */
  readonly integrations: ReadonlySet<string>;
}

/** The entries that are others; nothing where more differs than bodies and what integrations say of themselves, or too much. */
export function changedEntries(
  opened: OpenCatalogue,
  before: readonly KeptFile[],
): ChangedEntries | undefined {
  if (before.length !== opened.files.length) return undefined;
  const changeOf = changes(opened);
  const [paths, integrations] = [new Set<string>(), new Set<string>()];
  for (const [at, file] of opened.files.entries()) {
    const known = before[at];
    if (known === undefined || known[0] !== file.path) return undefined;
    if (contentOf(file) === known[2]) continue;
    const change = changeOf(known);
    if (change === undefined || paths.add(file.path).size > mostChanged) return undefined;
    if (change === "front matter") integrations.add(file.path);
  }
  return { paths, integrations };
}

/** What is another in an entry; nothing for what is or was no entry, or one in which something is or was wrong, or another one by now. */
function changes({
  read,
}: OpenCatalogue): (before: KeptFile) => "body" | "front matter" | undefined {
  const { integrations, systems } = read.catalogue;
  return (before) => {
    const [path] = before;
    const head = headOf(before);
    const entry = [...integrations, ...systems].find((one) => one.path === path);
    if (!entry?.intact || read.problems.has(path) || entry.id !== head?.id) return undefined;
    if (frontMatterDigestOf(entry) === head.frontMatterDigest) return "body";
    return catalogueFileKind(path) === "integration" ? "front matter" : undefined;
  };
}
