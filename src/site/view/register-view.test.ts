import { describe, expect, it } from "@jest/globals";
import type { Integration, System } from "../../domain/entry.ts";
import { countriesOf, recipientsText } from "./register-view.ts";
import type { SiteView } from "./site-view.ts";

const entry = (fields: object): Integration =>
  ({ id: "one", path: "integrations/one.md", fields }) as unknown as Integration;

const systems = ["a", "b", "c"].map((id) => ({ id, fields: { name: id.toUpperCase() } }));
const view = {
  input: { catalogue: { systemById: new Map(systems.map((one) => [one.id, one as System])) } },
} as unknown as SiteView;

describe("the register", () => {
  it("has as recipients what stands between, and the source where data come back", () => {
    const used = [
      { id: "a", role: "source" },
      { id: "b", role: "target" },
      { id: "c", role: "intermediary" },
    ];
    const names = (direction: string) =>
      recipientsText(view, entry({ systems: used, dataFlow: { direction } }));
    expect(names("one-way")).toBe("B; C");
    expect(names("two-way")).toBe("B; C; A");
  });
  it("names countries unless data are said to go to none: who named one, as in an import, meant it", () => {
    const countries = (transfer?: string) =>
      countriesOf(
        entry({ privacy: { thirdCountry: { ...(transfer && { transfer }), countries: ["US"] } } }),
      );
    expect(countries("yes")).toEqual(["US"]);
    expect(countries()).toEqual(["US"]);
    expect(countries("none")).toBeUndefined();
  });
  it("does not show a country of the EU or EEA as one outside", () => {
    const thirdCountry = { transfer: "yes", countries: ["DE", "NO", "CH", "GB"] };
    expect(countriesOf(entry({ privacy: { thirdCountry } }))).toEqual(["CH", "GB"]);
  });
});
