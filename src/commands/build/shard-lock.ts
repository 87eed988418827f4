import { createHash } from "node:crypto";
import type { SiteInput } from "../../site/site-input.ts";

/**
 * Names everything a site is made from, and with what: two builds with the same lock give the same bytes. `product` is the program
 * and the Node it runs on. Goes through the catalogue entry by entry, so that a very large one is never held as one text.
 */
export function lockOf(
  input: SiteInput,
  schemas: ReadonlyMap<string, string> | undefined,
  product: string,
): string {
  // What the criteria answer follows from the schemas and the rest.
  const { catalogue, criteriaOf: _, countUnmet: __, changedOn, history, findings, ...rest } = input;
  const { governance, integrations, systems, unreadable } = catalogue;
  const hash = createHash("sha256");
  const add = (part: unknown): void => {
    hash.update(`${JSON.stringify(part, plain)}\n`);
  };
  add(product);
  add(rest);
  add(governance);
  add([...(schemas ?? [])]);
  for (const list of [integrations, systems, unreadable, findings, changedOn, history])
    for (const entry of list) add(entry);
  return hash.digest("base64url");
}

const plain = (_: string, value: unknown): unknown =>
  value instanceof Map || value instanceof Set ? [...value] : value;
