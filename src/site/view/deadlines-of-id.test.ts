import { describe, expect, it } from "@jest/globals";
import { readCatalogue } from "../../commands/read-catalogue.ts";
import { allDeadlines, integrationDeadlines } from "../../domain/deadlines.ts";
import { shippedSchemas } from "../../input/schemas.ts";
import { readCatalogueFiles } from "../../io/reading/files.ts";
import { deadlinesById, everyDeadline, ofSystems } from "./deadlines-of-id.ts";

const today = "2026-11-23";

function twice() {
  const files = readCatalogueFiles(".");
  // Two entries with one id: an integration's file copied, and the deadlines of both count.
  const copies = files
    .filter(({ path }) => path.startsWith("integrations/"))
    .map((file) =>
      Object.defineProperty({ ...file, path: file.path.replace("/", "/a-") }, "bytes", {}),
    );
  const { catalogue } = readCatalogue([...files, ...copies], shippedSchemas());
  return catalogue;
}

describe("deadlines by id", () => {
  it("are those that the whole catalogue has", () => {
    const catalogue = twice();
    const of = {
      integration: (one: (typeof catalogue.integrations)[number]) =>
        integrationDeadlines(one, catalogue, today),
      system: ofSystems(catalogue, today),
      text: String,
    };
    const all = allDeadlines(catalogue, today);
    const byId = deadlinesById(catalogue, of);
    const ids = [...catalogue.integrationById.keys(), ...catalogue.systemById.keys(), "ingen"];
    expect(all.length).toBeGreaterThan(100);
    expect(catalogue.integrations.length).toBeGreaterThan(catalogue.integrationById.size);
    for (const id of ids)
      expect(byId.get(id) ?? []).toEqual(all.filter((deadline) => deadline.id === id));
    expect(everyDeadline(catalogue, of)).toEqual(all);
  });
});
