import type { Catalogue } from "../../domain/catalogue.ts";
import type { Integration } from "../../domain/entry.ts";
import { fieldDictionary } from "../../domain/field-dictionary.ts";
import type { Text } from "../../domain/language.ts";
import { systemFieldDictionary } from "../../domain/system-field-dictionary.ts";
import type { Schemas } from "../../input/schemas.ts";
import type { Repository } from "../../io/git/git.ts";
import { commitBefore } from "../../io/git/git-commits.ts";
import { listTree, readTreeFiles } from "../../io/git/git-tree.ts";
import { changedEntry, ofFile } from "../gate/gate-changes.ts";
import { readCatalogue } from "../read-catalogue.ts";

/** The default branch as git holds it. */
export interface MainHistory {
  readonly repository: Repository;
  readonly commit: string;
  readonly schemas: Schemas;
  readonly catalogue: Catalogue;
}

/**
 * What has changed since a day, in plain words: in the integration's own file and in the files of its systems. Nothing where git does not
 * remember how they looked then.
 */
export async function changesSince(
  integration: Integration,
  day: string,
  { catalogue, commit, repository, schemas }: MainHistory,
): Promise<readonly Text[] | undefined> {
  const then = await commitBefore(repository, commit, day);
  if (then === undefined) return undefined;
  const systems = (integration.fields.systems ?? []).flatMap(
    ({ id }) => catalogue.systemById.get(id) ?? [],
  );
  const paths = [integration.path, ...systems.map(({ path }) => path)];
  const tree = await listTree(repository, then, paths);
  const before = readCatalogue(await readTreeFiles(repository, tree), schemas).catalogue;
  const own = before.integrations.find(({ path }) => path === integration.path);
  if (own === undefined) return undefined;
  return [
    ...changedEntry(own, integration, fieldDictionary),
    ...systems.flatMap((system) => {
      const old = before.systems.find(({ path }) => path === system.path);
      return ofFile(system.fields.name, changedEntry(old, system, systemFieldDictionary));
    }),
  ];
}
