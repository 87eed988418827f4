import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { fieldDictionary } from "../../../domain/field-dictionary.ts";
import { readIntegration } from "../../../input/read-entry.ts";
import { shippedSchemas } from "../../../input/schemas.ts";
import { allFields } from "../../pages/form/field-kinds.ts";
import type { FormState } from "./form-state.ts";
import { editFileUrl, longestUrl, newFileUrl } from "./github-url.ts";
import { stateOfFile } from "./state-of-file.ts";
import { editedFile, newFile } from "./write-file.ts";

const file = `---
id: a-b-c
title: Fra A til B # den korte
phase: need
status: active
ukendt: bliver stående
dpa:
  # om A
  - vendor: A A/S
    decision: new
  - { vendor: B A/S, decision: amend }
---

## Behov

Sådan er det.

## Exitplan

> Skriv her: Hvad gør vi?
`;

const change = (text: string, edit: (state: FormState) => FormState): string => {
  const before = stateOfFile(text);
  return editedFile(text, before, edit(before));
};
const set = (state: FormState, values: FormState["values"]): FormState => ({
  ...state,
  values: { ...state.values, ...values },
});

describe("an existing file through the form", () => {
  it("stays to the letter when nothing is touched", () => {
    expect(change(file, (state) => state)).toBe(file);
  });

  it("changes one field and keeps comments, order and fields the form does not ask for", () => {
    expect(change(file, (state) => set(state, { "dpa.0.status": "draft", title: "Ny" }))).toBe(
      file
        .replace("Fra A til B", "Ny")
        .replace("    decision: new\n", "    decision: new\n    status: draft\n"),
    );
  });

  it("keeps the order of boxes that were ticked, and puts new ones after them", () => {
    const ticked = file.replace("ukendt:", "exit:\n  triggers: [cost, contract-end]\nukendt:");
    const tick = (...triggers: string[]) =>
      change(ticked, (state) => set(state, { "exit.triggers": triggers }));
    expect(tick("contract-end", "cost")).toBe(ticked);
    expect(tick("contract-end", "need-ceased", "cost")).toBe(
      ticked.replace("[cost, contract-end]", "[cost, contract-end, need-ceased]"),
    );
    expect(tick("contract-end", "need-ceased")).toBe(
      ticked.replace("[cost, contract-end]", "[contract-end, need-ceased]"),
    );
  });

  it("takes away the first row, keeps the second and adds a third", () => {
    const after = stateOfFile(
      change(file, (state) => ({
        ...state,
        values: {
          title: "Fra A til B",
          id: "a-b-c",
          phase: "need",
          status: "active",
          "dpa.0.vendor": "B A/S",
          "dpa.0.decision": "amend",
          "dpa.1.vendor": "C A/S",
        },
        origins: { dpa: [1, null] },
      })),
    );
    expect(after.values["dpa.0.vendor"]).toBe("B A/S");
    expect(after.values["dpa.1.vendor"]).toBe("C A/S");
    expect(after.origins.dpa).toHaveLength(2);
  });

  it("writes a section in place of the template's hint and leaves the others", () => {
    const after = change(file, (state) => ({
      ...state,
      sections: { ...state.sections, Exitplan: "Vi slukker." },
    }));
    expect(after).toContain("## Behov\n\nSådan er det.\n\n## Exitplan\n\nVi slukker.\n");
    expect(after).not.toContain("Skriv her");
  });

  it.each([
    ["# Baggrund\n\nTekst", "### Baggrund\n\nTekst"],
    ["Vi mangler data\n---\nHilsen os", "Vi mangler data\n\n---\nHilsen os"],
    ["Vi mangler\ndata\n=====\nHilsen os", "Vi mangler\n\ndata\n\n=====\nHilsen os"],
    ["## Exitplan\nTekst", "### Exitplan\nTekst"],
    ["```\n# kommentar\n```", "```\n# kommentar\n```"],
    ["Linje\vto", "Linje\n\nto"],
    ["•\tet\n•\tto\u00ad", "- et\n- to"],
  ])("keeps all of a section's text in it, headings and lines of hyphens among it: %j", (written, stands) => {
    const after = change(file, (state) => ({
      ...state,
      sections: { ...state.sections, Behov: written },
    }));
    expect(stateOfFile(after).sections).toMatchObject({ Behov: stands, Exitplan: "" });
    expect(after.endsWith(file.slice(file.indexOf("## Exitplan")))).toBe(true);
  });

  it("keeps any text of a section in it", () => {
    const line = fc.oneof(
      fc.constantFrom(
        "# A",
        "## Exitplan",
        "---",
        "===",
        "",
        "> c",
        "- d",
        "1. e",
        "```",
        "~~~~ x",
        "<!-- k",
        "<?",
        "<!DOCTYPE",
        "<pre>",
        "<div>",
        "a\tb",
        "   ---",
        "\t# f",
        "| g |",
      ),
      fc.string({ maxLength: 12, size: "max" }),
    );
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), (lines) => {
        const written = lines.join("\n");
        const after = change(file, (state) => ({
          ...state,
          sections: { ...state.sections, Behov: written },
        }));
        const { sections } = readIntegration(
          { path: "integrations/a-b-c.md", text: after },
          shippedSchemas(),
        ).entry?.body ?? { sections: [] };
        const tops = sections.filter(({ depth }) => depth <= 2).map(({ heading }) => heading);
        expect(tops).toEqual(["Behov", "Exitplan"]);
      }),
    );
  });
});

describe("a new file", () => {
  it("says what the form says, in the schema's order, and comes back the same", () => {
    const state: FormState = {
      values: {
        "need.data": "navn\n\ncpr-nummer",
        title: "T",
        id: "a-b-c",
        phase: "need",
        status: "active",
        case: "2026-001460",
        "systems.0.id": "a",
        "dataFlow.volumePerDay": "2,5",
      },
      origins: { systems: [null] },
      sections: { Behov: "Vi mangler data." },
    };
    const text = newFile(state, "\n## Behov\n\n> Skriv her: Hvad?\n");
    expect(text.indexOf("id:")).toBeLessThan(text.indexOf("title:"));
    const back = stateOfFile(text);
    expect(back.values).toMatchObject({
      "need.data": "navn\ncpr-nummer",
      case: "2026-001460",
      "dataFlow.volumePerDay": "2,5",
    });
    expect(back.sections.Behov).toBe("Vi mangler data.");
  });

  it("asks only for fields that the schema knows", () => {
    expect(allFields.filter(({ path }) => fieldDictionary[path] === undefined)).toEqual([]);
  });
});

describe("GitHub's address", () => {
  const repository = "https://github.com/a/b";

  it("holds the whole file, whatever signs stand in it", () => {
    const url = newFileUrl(repository, "gren/en", "x", "# æ & b?\n") ?? "";
    expect(new URL(url).searchParams.get("value")).toBe("# æ & b?\n");
    expect(new URL(url).pathname).toBe("/a/b/new/gren/en/integrations");
  });

  it("is not offered with a text that is too long for it", () => {
    expect(newFileUrl(repository, "main", "x", "a".repeat(longestUrl))).toBeUndefined();
  });

  it("leads to the editor for a file that exists", () => {
    expect(editFileUrl(repository, "main", "x")).toBe(`${repository}/edit/main/integrations/x.md`);
  });
});
