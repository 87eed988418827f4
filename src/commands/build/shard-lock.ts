import { createHash } from "node:crypto";
import type { SourceFile } from "../../domain/source-file.ts";
import type { SiteInput } from "../../site/site-input.ts";
import { contentOf } from "../kept/kept-files.ts";

/** What a site is made from, and with what. */
export interface MadeFrom {
  readonly input: SiteInput;
  /** Every file of the catalogue. */
  readonly files: readonly SourceFile[];
  readonly schemas: ReadonlyMap<string, string> | undefined;
  /** The program and the Node it runs on. */
  readonly product: string;
}

/**
 * Names all that: two builds with the same lock give the same bytes. Entries count as their files, whose content has a name by then; to
 * write down what was read of them takes ten times as long.
 */
export function lockOf({ input, files, schemas, product }: MadeFrom): string {
  // What the criteria answer follows from the schemas and the rest, as entries do from their files.
  const { catalogue, criteriaOf: _, countUnmet: __, changedOn, history, findings, ...rest } = input;
  const hash = createHash("sha256");
  const add = (part: unknown): void => {
    hash.update(`${JSON.stringify(part)}\n`);
  };
  add(product);
  hash.update(`${JSON.stringify(rest, plain)}\n`);
  add(catalogue.governance);
  add([...(schemas ?? [])]);
  // Piece by piece, so that what is known of a very large catalogue is never held as one text.
  for (const file of files) add([file.path, contentOf(file)]);
  for (const list of [findings, changedOn, history]) {
    add("list");
    for (const one of list) add(one);
  }
  return hash.digest("base64url");
}

const plain = (_: string, value: unknown): unknown =>
  value instanceof Map || value instanceof Set ? [...value] : value;
