import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { criteriaReference } from "./criteria-reference.ts";
import { fieldDictionaries } from "./field-dictionary.ts";
import { fieldReference } from "./field-reference.ts";
import { fieldTypes } from "./field-types.ts";
import { governanceDefaults } from "./governance-defaults.ts";
import { headingSlug } from "./markdown-text.ts";
import { shippedSchemas } from "./shipped-schemas.ts";
import { validators } from "./validators.ts";

const all = [
  fieldTypes,
  governanceDefaults,
  fieldDictionaries,
  fieldReference,
  criteriaReference,
  validators,
  shippedSchemas,
];

describe.each(all)("$name", (generator) => {
  it("gives the same bytes every time, and they are the ones in the project", async () => {
    const once = await generator.outputs();
    expect([...(await generator.outputs())]).toEqual([...once]);
    for (const [path, text] of once) {
      expect({ path, there: existsSync(path) }).toEqual({ path, there: true });
      expect(readFileSync(path, "utf8") === text).toBe(true);
    }
  });
});

describe("the references", () => {
  const files = ["docs/felter.md", "docs/kriterier.md", "docs/en/fields.md", "docs/en/criteria.md"];

  it("link to headings that exist", () => {
    for (const file of files) {
      const folder = file.slice(0, file.lastIndexOf("/") + 1);
      for (const [, target = "", fragment = ""] of readFileSync(file, "utf8").matchAll(
        /\]\(([\w.]+)#([^)]+)\)/g,
      )) {
        const headings = readFileSync(folder + target, "utf8").matchAll(/^#+ (.+)$/gm);
        const slugs = [...headings].map(([, heading = ""]) => headingSlug(heading));
        expect({ file, fragment, known: slugs.includes(fragment) }).toEqual({
          file,
          fragment,
          known: true,
        });
      }
    }
  });

  it("give no heading twice, so that every link has one end", () => {
    for (const file of files) {
      const headings = [...readFileSync(file, "utf8").matchAll(/^#+ (.+)$/gm)].map(
        ([, heading]) => heading,
      );
      expect(headings.filter((heading, index) => headings.indexOf(heading) !== index)).toEqual([]);
    }
  });
});
