import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { shippedSchemas } from "../../input/schemas.ts";
import { wholeEntry } from "../../input/testing/whole-entry.ts";
import type { CachePlace } from "../../io/cache/cache-place.ts";
import { openGrowingPack } from "../../io/cache/growing-pack.ts";
import { readCatalogueFiles } from "../../io/reading/files.ts";
import { shortDigest } from "../../io/short-digest.ts";
import { makeFileReader, readCatalogue } from "../read-catalogue.ts";
import { rememberingCatalogue } from "../testing/remembering-catalogue.ts";
import { openKeptEntries } from "./kept-entries.ts";

const schemas = shippedSchemas();

type Place = CachePlace;

/** All that was read, texts that are made on demand too, and how many files were taken from what was kept. */
function read(place: Place | undefined, stamp = "schemas", root = place?.root ?? "") {
  const files = readCatalogueFiles(root);
  const kept = openKeptEntries(place, stamp);
  let recalled = 0;
  const counting = kept && {
    ...kept,
    integration: (file: (typeof files)[number]) => {
      const entry = kept.integration(file);
      if (entry !== undefined) recalled += 1;
      return entry;
    },
  };
  const { catalogue, problems } = readCatalogue(files, schemas, makeFileReader(schemas, counting));
  kept?.save();
  const entries = [...catalogue.integrations, ...catalogue.systems].map(wholeEntry);
  const told = JSON.stringify([entries, [...problems]]);
  return { told, recalled };
}

const fresh = ({ root }: Place): string => read(undefined, "", root).told;

describe("entries that are kept between runs", () => {
  it("are what reading the files gives, all of it", () => {
    const place = rememberingCatalogue();
    expect(read(place)).toEqual({ told: fresh(place), recalled: 0 });
    const again = read(place);
    expect(again.told).toBe(fresh(place));
    expect(again.recalled).toBeGreaterThan(20);
  });

  it("know their texts by the same digests that whoever reads the texts would make", () => {
    const place = rememberingCatalogue();
    read(place);
    const kept = openKeptEntries(place, "schemas");
    const files = readCatalogueFiles(place.root);
    const entries = readCatalogue(files, schemas, makeFileReader(schemas, kept)).catalogue;
    const known = entries.integrations.filter((entry) => entry.frontMatterDigest !== undefined);
    expect(known.length).toBeGreaterThan(20);
    for (const entry of known) {
      const { frontMatterText = "", body } = entry;
      const copy = { ...entry };
      expect([copy.frontMatterDigest, copy.bodyDigest]).toEqual([undefined, undefined]);
      expect(entry.frontMatterDigest).toBe(shortDigest(frontMatterText));
      expect(entry.bodyDigest).toBe(shortDigest(`${body.line}\n${body.text}`));
    }
  });

  it("follow the content, wherever it lies now", () => {
    const place = rememberingCatalogue();
    read(place);
    const { recalled } = read(place);
    const [name = ""] = readdirSync(join(place.root, "integrations")).filter((one) =>
      /^[a-z]/.test(one),
    );
    const file = join(place.root, "integrations", name);
    cpSync(file, join(place.root, "integrations/et-andet-navn.md"));
    writeFileSync(file, `${readFileSync(file, "utf8")}\nMere – “tekst”.\n`);
    expect(read(place)).toEqual({ told: fresh(place), recalled });
  });

  it.each([
    ["another program", (place: Place) => read({ ...place, product: "two" })],
    ["other schemas", (place: Place) => read(place, "others")],
  ])("are none for %s", (_, readOtherwise) => {
    const place = rememberingCatalogue();
    read(place);
    expect(readOtherwise(place)).toEqual({ told: fresh(place), recalled: 0 });
  });

  it.each([
    "",
    "vrøvl",
    "null",
    "{}",
    '{"fields":{"id":"a"}}',
    '{"fields":{"id":"a"},"body":{}}',
  ])("are read from the file where something else was planted: %s", (planted) => {
    const place = rememberingCatalogue();
    read(place);
    const pack = openGrowingPack(place, "entries", "schemas");
    for (const file of readCatalogueFiles(place.root))
      if ("text" in file && file.bytes)
        for (const kind of ["integration", "system"])
          pack.take(`${kind} ${file.bytes.digest()}`, Buffer.from(planted));
    pack.save();
    expect(read(place)).toEqual({ told: fresh(place), recalled: 0 });
  });

  it("are read from the file where the pack was cut off or changed", () => {
    const place = rememberingCatalogue();
    read(place);
    const file = join(place.root, ".cache/catalogue/entries-since.pack");
    const whole = readFileSync(file);
    const changed = Buffer.from(whole);
    changed[whole.length - 9] = 0;
    for (const bytes of [whole.subarray(0, whole.length - 1), changed, whole.subarray(1)]) {
      writeFileSync(file, bytes);
      expect(read(place)).toEqual({ told: fresh(place), recalled: 0 });
    }
  });
});
