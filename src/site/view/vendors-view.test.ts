import { expect, it } from "@jest/globals";
import fc from "fast-check";
import { type Catalogue, makeCatalogue } from "../../domain/catalogue.ts";
import type { Integration } from "../../domain/entry.ts";
import { vendorsOf } from "./vendors-view.ts";

const governance = { organisation: { name: "Eksempel Kommune" } } as Catalogue["governance"];

const integration = (id: string, vendor: string): Integration =>
  ({
    id,
    path: `integrations/${id}.md`,
    fields: { id, dpa: [{ vendor }] },
  }) as unknown as Integration;

it("a vendor that only integrations name is called the same, and has the same page, in whatever order they stand", () => {
  const all = ["acme a/s", "ACME A/S", "Acme  A/S", "Øst", "øst", "Ost"].map((vendor, at) =>
    integration(`i${at}`, vendor),
  );
  const told = (order: readonly Integration[]) =>
    vendorsOf(makeCatalogue(governance, order, []), []).map(({ id, key, name }) => [id, key, name]);
  fc.assert(
    fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (order) => {
      expect(told(order)).toEqual(told(all));
    }),
  );
});
