import { describe, expect, it } from "@jest/globals";
import { CORE_SCHEMA, load } from "js-yaml";
import { validateIntegration } from "../../src/input/generated/validators.js";
import { editorSnippets } from "./editor-snippets.ts";

interface Snippet {
  readonly prefix: string;
  readonly body: readonly string[];
}

const snippets = async (): Promise<readonly Snippet[]> => {
  const [text = "{}"] = [...(await editorSnippets.outputs()).values()];
  return Object.values(JSON.parse(text) as Record<string, Snippet>);
};

/** What the editor leaves when the author fills nothing in: the first choice, the placeholder, or nothing. */
const untouched = (body: readonly string[]): unknown => {
  const text = body
    .join("\n")
    .replaceAll(/\$\{\d+\|([^,|]*)[^}]*\}/g, "$1")
    .replaceAll(/\$\{\d+:([^}]*)\}/g, "$1")
    .replaceAll(/\$\d+/g, "");
  return load(text, { schema: CORE_SCHEMA });
};

const places = (value: unknown, at = ""): readonly string[] =>
  typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([key, child]) => places(child, `${at}/${key}`))
    : [at];

describe("the editor's snippets", () => {
  it("cover every field of an integration and of a system", async () => {
    const prefixes = (await snippets()).map(({ prefix }) => prefix);
    expect(prefixes).toEqual(expect.arrayContaining(["title", "dpa", "exit", "system.owner"]));
    expect(new Set(prefixes).size).toBe(prefixes.length);
  });

  it("leave a finding at every place that nobody filled in, so that no example becomes a fact", async () => {
    for (const { prefix, body } of (await snippets()).filter((one) => !one.prefix.includes("."))) {
      const document = untouched(body);
      validateIntegration(document);
      const found = new Set(
        (validateIntegration.errors ?? []).map(({ instancePath }) => instancePath),
      );
      expect({ prefix, accepted: places(document).filter((place) => !found.has(place)) }).toEqual({
        prefix,
        accepted: [],
      });
    }
  });
});
