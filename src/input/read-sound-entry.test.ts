import { expect, it } from "@jest/globals";
import { makeCatalogue } from "../../bench/generator/make-catalogue.ts";
import type { SourceFile } from "../domain/source-file.ts";
import { fileOfBytes } from "../io/reading/decode-bytes.ts";
import { readCatalogueFiles } from "../io/reading/files.ts";
import { shortDigest } from "../io/short-digest.ts";
import { readIntegration, readSystem } from "./read-entry.ts";
import { readSoundEntry } from "./read-sound-entry.ts";
import { shippedSchemas } from "./schemas.ts";
import { wholeEntry } from "./testing/whole-entry.ts";

const schemas = shippedSchemas();

const generated = (): readonly SourceFile[] =>
  [...makeCatalogue({ integrations: 60, seed: 5, findings: 0.3 })].map(([path, text]) => {
    const bytes = Buffer.from(text);
    return fileOfBytes(path, bytes, 0, bytes.length);
  });

/** The files in which nothing is wrong, with their entries as the exact reading gives them. */
const soundOf = (files: readonly SourceFile[]) =>
  files.flatMap((file) => {
    const bytes = "text" in file ? file.bytes : undefined;
    const read = file.path.startsWith("systems/") ? readSystem : readIntegration;
    const { entry, problems } = read(file, schemas);
    if (bytes === undefined || entry === undefined || problems.length > 0) return [];
    const { id, frontMatterText = "", body, freeOfHints = false } = entry;
    const known = {
      ...{ id, freeOfHints, frontMatterDigest: shortDigest(frontMatterText) },
      bodyDigest: shortDigest(`${body.line}\n${body.text}`),
    };
    return [{ bytes, entry, known }];
  });

it.each([
  ["the demonstration catalogue", () => readCatalogueFiles(".")],
  ["a generated one", generated],
])("an entry that was sound is what the exact reading gives, or nothing: %s", (_, files) => {
  const sound = soundOf(files());
  const told = sound.map(({ bytes, entry, known }) => {
    const again = readSoundEntry(entry.path, bytes, known);
    if (again === undefined) return false;
    expect(wholeEntry(again)).toEqual(wholeEntry(entry));
    expect([again.frontMatterDigest, again.bodyDigest]).toEqual([
      entry.frontMatterDigest,
      entry.bodyDigest,
    ]);
    return true;
  });
  expect(told.filter(Boolean).length).toBeGreaterThan(40);
});

it("a file that says another id than was known is none", () => {
  const [one] = soundOf(generated());
  if (one === undefined) throw new Error("There is a file.");
  const known = { ...one.known, id: "et-andet" };
  expect(readSoundEntry(one.entry.path, one.bytes, known)).toBeUndefined();
});
