import { describe, expect, it } from "@jest/globals";
import { shippedSchemas } from "../../input/schemas.ts";
import { wholeEntry } from "../../input/testing/whole-entry.ts";
import { readCatalogueFiles } from "../../io/reading/files.ts";
import { shortDigest } from "../../io/short-digest.ts";
import { openCatalogue } from "../open-catalogue.ts";
import { makeFileReader, readCatalogue } from "../read-catalogue.ts";
import { rememberingCatalogue } from "../testing/remembering-catalogue.ts";
import { openKeptEntries } from "./kept-entries.ts";
import { headOf, keptFiles } from "./kept-files.ts";
import { lateEntries } from "./late-entries.ts";
import { LateEntry } from "./late-entry.ts";

const schemas = shippedSchemas();

/** What is kept of a catalogue, and a reader that has that and the files of another moment. */
async function reading(few?: number) {
  const place = rememberingCatalogue();
  const opened = await openCatalogue({ root: place.root, environment: {} }, () => false);
  const heads = new Map(
    keptFiles(opened, new Map()).flatMap((file) => {
      const head = headOf(file);
      return head === undefined ? [] : [[file[0], head] as const];
    }),
  );
  const kept = openKeptEntries(place, "schemas");
  if (kept === undefined) throw new Error("There is a place.");
  const late = lateEntries({ schemas: "schemas", of: heads }, schemas, kept, few);
  const files = readCatalogueFiles(place.root);
  const { catalogue } = readCatalogue(files, schemas, makeFileReader(schemas, late));
  const entries = [...catalogue.integrations, ...catalogue.systems];
  return { opened, heads, kept, late, files, entries };
}

describe("entries that are read when somebody asks", () => {
  it.each([
    ["from their files", 1000],
    ["from what is kept", 0],
  ])("are what reading them at once gives: %s", async (_, few) => {
    const { opened, entries } = await reading(few);
    const { integrations, systems } = opened.read.catalogue;
    expect(entries.filter((entry) => entry instanceof LateEntry).length).toBeGreaterThan(40);
    expect(entries.map(wholeEntry)).toEqual([...integrations, ...systems].map(wholeEntry));
  });

  it("know their texts by the same digests that whoever reads the texts would make", async () => {
    const { entries } = await reading();
    for (const entry of entries.filter((one) => one instanceof LateEntry)) {
      const { frontMatterText = "", body } = entry;
      expect(entry.frontMatterDigest).toBe(shortDigest(frontMatterText));
      expect(entry.bodyDigest).toBe(shortDigest(`${body.line}\n${body.text}`));
      expect({ ...entry }).not.toHaveProperty("bodyDigest");
    }
  });

  it("are none where the file says something else than it did", async () => {
    const { late, files } = await reading();
    const file = files.find(({ path }) => path === "integrations/cpr-ky-haendelser.md");
    if (file === undefined || !("text" in file)) throw new Error("There is a file.");
    expect(late.integration(file)).toBeInstanceOf(LateEntry);
    const bytes = { ...file.bytes, digest: () => "another" };
    const other = Object.defineProperty({ ...file }, "bytes", { value: bytes });
    expect(late.integration(other)).toBeUndefined();
  });
});
