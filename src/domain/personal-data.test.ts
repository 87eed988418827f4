import { expect, it } from "@jest/globals";
import type { IntegrationFields } from "./integration-fields.ts";
import { categoriesMoved } from "./personal-data.ts";

const moved = (fields: object) => categoriesMoved(fields as IntegrationFields);

it("every category of personal data that moves counts, as Article 30(1)(c) asks for all of them", () => {
  const elements = ["sensitive", "none", "ordinary", "confidential"].map((category) => ({
    name: category,
    category,
  }));
  expect(moved({ dataFlow: { elements } })).toEqual(["ordinary", "confidential", "sensitive"]);
});

it("no category is invented where no element says one", () => {
  expect(moved({ privacy: { personalData: true } })).toEqual([]);
});
