import { describe, expect, it } from "@jest/globals";
import { makeCatalogue as generate } from "../../../bench/generator/make-catalogue.ts";
import { readCatalogue } from "../../commands/read-catalogue.ts";
import { similarityFacts } from "../../domain/similar.ts";
import { shippedSchemas } from "../../input/schemas.ts";
import { readCatalogueFiles } from "../../io/files.ts";
import type { SiteInput } from "../site-input.ts";
import { flatViews } from "../view/known-views.ts";
import { makeSiteView, type SiteView } from "../view/site-view.ts";
import { behindMembers, behindTraits, behindViews } from "./behind-members.ts";
import { withNotes } from "./note.ts";
import { withNotedBodies } from "./noted-view.ts";

const viewOf = (files: Parameters<typeof readCatalogue>[0]): SiteView => {
  const input: SiteInput = {
    catalogue: readCatalogue(files, shippedSchemas()).catalogue,
    ...{ findings: [], criteriaOf: () => [], countUnmet: () => 0, guide: [], today: "2026-11-23" },
    ...{ changedOn: new Map(), history: new Map(), basePath: "/", branch: "main" },
    edition: "internal",
  };
  return makeSiteView(withNotedBodies(input));
};

// Given out as what has no title.
const leftOut: { readonly [Member in keyof typeof behindMembers]?: string } = {
  counted: "integrations.title",
};

/** The fields that are read while something is worked out, and not among those that are noted. */
const unnotedFields = (work: () => unknown, noted: readonly string[]): readonly string[] =>
  withNotes(work).notes.flatMap(({ topic, key }) =>
    topic === "field" && !noted.includes(key) ? [key] : [],
  );

const members = Object.keys(behindMembers) as (keyof typeof behindMembers)[];

describe("what is worked out for all pages", () => {
  it.each([
    ["the demonstration catalogue", () => readCatalogueFiles(".")],
    [
      "a generated one",
      () => [...generate({ integrations: 60, seed: 11, findings: 0.3 })].map(toFile),
    ],
  ])("reads no field that is not noted for whoever asks for it: %s", (_, files) => {
    for (const member of members) {
      const view = viewOf(files());
      // The order follows from titles and names, and is noted by itself.
      void [view.integrations, view.systems];
      const missing = unnotedFields(() => view[member], behindMembers[member]);
      const left = missing.filter((key) => key !== leftOut[member]);
      expect({ member, left }).toEqual({ member, left: [] });
    }
    const whole = viewOf(files());
    void [whole.integrations, whole.systems];
    expect(unnotedFields(() => flatViews(whole), behindViews)).toEqual([]);
    const { catalogue } = viewOf(files()).input;
    expect(unnotedFields(() => similarityFacts(catalogue), behindTraits)).toEqual([]);
  });
});

const toFile = ([path, text]: readonly [string, string]) => ({ path, text });
