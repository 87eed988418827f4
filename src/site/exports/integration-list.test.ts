import { expect, it } from "@jest/globals";
import type { Edition } from "../site-input.ts";
import type { SiteView } from "../view/site-view.ts";
import { integrationList } from "./integration-list.ts";

const keysIn = (edition: Edition): readonly string[] =>
  integrationList({ input: { edition } } as SiteView).columns.map(({ key }) => key);

it("the public list does not say that there are no errors, as that edition knows of none", () => {
  const internal = keysIn("internal");
  expect(internal).toEqual(expect.arrayContaining(["errors", "warnings"]));
  expect(keysIn("public")).toEqual(
    internal.filter((key) => key !== "errors" && key !== "warnings"),
  );
});
