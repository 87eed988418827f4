import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { pathOf, relativePath, singlePages } from "./routes.ts";

describe("routes", () => {
  it("gives every page a file of its own in each language", () => {
    const paths = (["da", "en"] as const).flatMap((locale) =>
      singlePages.map((page) => pathOf({ page }, locale)),
    );
    expect(new Set(paths).size).toBe(paths.length);
  });

  it("writes addresses that lead from one file to the other, wherever the site lies", () => {
    const part = fc.constantFrom("a", "b", "en", "systemer");
    const path = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join("/"));
    fc.assert(
      fc.property(path, path, (from, to) => {
        const base = "https://eksempelby.example/katalog/";
        return new URL(relativePath(from, to), base + from).href === base + to;
      }),
    );
  });
});
