import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import type { Problem } from "../../domain/finding.ts";
import { locateProblems } from "../../input/locate.ts";
import type { CachePlace } from "../../io/cache/cache-place.ts";
import { readCatalogueFiles } from "../../io/reading/files.ts";
import { rememberingCatalogue } from "../testing/remembering-catalogue.ts";
import { openKeptPlaces } from "./kept-places.ts";

const problem = (field: Problem["field"], words = "x", key = false): Problem => ({
  ...{ rule: "r", severity: "warning", message: { da: words, en: words } },
  ...(field && { field }),
  ...(key && { key }),
});

const asked: readonly (readonly Problem[])[] = [
  [],
  [problem(["title"])],
  [problem(["title"], "x", true)],
  [problem(["owners", "requester"]), problem(["title"]), problem(["title"])],
  [problem(["owners.requester"])],
  [problem(["nothing"])],
  [problem(undefined), { ...problem(undefined), place: { line: 9, column: 2 } }],
];

/** Every question about every file, through what is kept. */
function found(place: CachePlace) {
  const kept = openKeptPlaces(place);
  const answers = readCatalogueFiles(place.root).flatMap((file) =>
    asked.map((problems) => kept?.locate(file, problems)),
  );
  kept?.save();
  return answers;
}

const afresh = ({ root }: CachePlace) =>
  readCatalogueFiles(root).flatMap((file) =>
    asked.map((problems) => locateProblems(file, problems)),
  );

describe("places of problems that are kept between runs", () => {
  it("are those that looking for them gives, also after a file has moved its lines", () => {
    const place = rememberingCatalogue();
    for (let run = 0; run < 2; run += 1) expect(found(place)).toEqual(afresh(place));
    const path = join(place.root, "integrations/cpr-ky-haendelser.md");
    writeFileSync(path, readFileSync(path, "utf8").replace("title:", "# Mere\ntitle:"));
    for (let run = 0; run < 2; run += 1) expect(found(place)).toEqual(afresh(place));
  });

  it("are not looked for a second time", () => {
    const place = rememberingCatalogue();
    found(place);
    const kept = openKeptPlaces(place);
    for (const file of readCatalogueFiles(place.root)) {
      if (!("bytes" in file)) continue;
      const unread = {
        path: file.path,
        bytes: file.bytes,
        get text(): string {
          throw new Error("read");
        },
      };
      expect(kept?.locate(unread, asked[1] ?? [])).toEqual(locateProblems(file, asked[1] ?? []));
    }
  });
});
