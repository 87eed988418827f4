import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { UsageError } from "../../domain/usage-error.ts";
import { checkTemplate } from "./check-template.ts";

describe("checkTemplate", () => {
  it.each(["integrations/_template.md", "systems/_template.md"])("takes our own %s", (path) => {
    expect(() => checkTemplate(path, readFileSync(path, "utf8"))).not.toThrow();
  });

  it.each([
    ["without front matter", "# Behov\n"],
    ["with front matter in another language", "---js\n{ id: 1 }\n---\n"],
    ["with broken YAML", '---\ntitle: "uden slutning\n---\n'],
    ["with a key twice", "---\nid: a\nid: b\n---\n"],
  ])("refuses a template %s, naming the file", (_, text) => {
    const check = () => checkTemplate("integrations/_template.md", text);
    expect(check).toThrow(UsageError);
    expect(check).toThrow("integrations/_template.md");
  });
});
