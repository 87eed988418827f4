import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "@jest/globals";
import { documents, withoutBlocks } from "./documents.ts";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

const withoutCode = (text: string): string => withoutBlocks(text).replaceAll(/`[^`\n]*`/g, "");

/** Relative links and images of a page, without their fragment. */
const linksIn = (page: string): readonly string[] =>
  [...withoutCode(readFileSync(join(root, page), "utf8")).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target]) => (target ?? "").split("#")[0] ?? "")
    .filter((target) => target !== "" && !/^[a-z]+:/.test(target));

describe("the documents", () => {
  it.each(documents)("%s links only to what is there", (page) => {
    const dead = linksIn(page)
      .map((target) => relative(root, resolve(root, dirname(page), target)))
      .filter((path) => path.startsWith("..") || !existsSync(join(root, path)));
    expect(dead).toEqual([]);
  });

  it("that people read as a guide link to none of the examples, which a municipality deletes", () => {
    const guides = documents.filter((page) => page.startsWith("docs/guide/"));
    expect(guides.length).toBeGreaterThan(10);
    const examples = guides.flatMap((page) =>
      linksIn(page).filter((target) => /\/(integrations|systems)\//.test(target)),
    );
    expect(examples).toEqual([]);
  });
});
