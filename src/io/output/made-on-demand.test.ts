import { describe, expect, it } from "@jest/globals";
import type { PageUnit } from "../../domain/page.ts";
import { madeOnDemand } from "./made-on-demand.ts";

function site() {
  const made: string[] = [];
  const unit = (id: string, paths: readonly string[], folder?: string): PageUnit => ({
    id,
    paths,
    ...(folder !== undefined && { folder }),
    render: () => {
      made.push(id);
      const further = folder === undefined ? [] : [{ path: `${folder}0.json`, content: "{}" }];
      return [...paths.map((path) => ({ path, content: `${id}: ${path}` })), ...further];
    },
  });
  const files = madeOnDemand([
    unit("a", ["a.html", "en/a.html"]),
    unit("b", ["b.html"]),
    unit("search", ["data/search/terms.json"], "data/search/"),
  ]);
  return { files, made };
}

describe("a site made on demand", () => {
  it("makes a page when it is asked for, with what belongs to it, and once", () => {
    const { files, made } = site();
    expect(made).toEqual([]);
    expect(files.get("en/a.html")).toBe("a: en/a.html");
    expect(files.get("a.html")).toBe("a: a.html");
    expect(made).toEqual(["a"]);
  });

  it("knows which pages there are without making them", () => {
    const { files, made } = site();
    expect([files.has("b.html"), files.has("c.html")]).toEqual([true, false]);
    expect(made).toEqual([]);
  });

  it("finds files of which only the unit knows how many there are", () => {
    const { files } = site();
    expect(files.has("data/search/0.json")).toBe(true);
    expect(files.get("data/search/0.json")).toBe("{}");
    expect([files.has("data/search/9.json"), files.get("data/search/9.json")]).toEqual([
      false,
      undefined,
    ]);
  });

  it("tries again what could not be made", () => {
    let times = 0;
    const files = madeOnDemand([
      {
        id: "a",
        paths: ["a.html"],
        render: () => {
          times += 1;
          if (times === 1) throw new Error("endnu ikke");
          return [{ path: "a.html", content: "a" }];
        },
      },
    ]);
    expect(() => files.get("a.html")).toThrow("endnu ikke");
    expect(files.get("a.html")).toBe("a");
  });
});
