import type { Catalogue } from "../domain/catalogue.ts";
import { readCatalogueFiles } from "../io/reading/files.ts";
import { loadSchemas } from "./load-schemas.ts";
import { readCatalogue } from "./read-catalogue.ts";

/** Reads the catalogue as it lies in a folder, without judging it. */
export async function localCatalogue(root: string): Promise<Catalogue> {
  const { schemas } = await loadSchemas(root);
  return readCatalogue(readCatalogueFiles(root), schemas).catalogue;
}
