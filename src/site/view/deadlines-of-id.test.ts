import { describe, expect, it } from "@jest/globals";
import { readCatalogue } from "../../commands/read-catalogue.ts";
import { allDeadlines } from "../../domain/deadlines.ts";
import { shippedSchemas } from "../../input/schemas.ts";
import { readCatalogueFiles } from "../../io/reading/files.ts";
import { deadlinesById } from "./deadlines-of-id.ts";

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
  it("are the same whether the whole catalogue was asked for them or one entry alone", () => {
    const catalogue = twice();
    const all = allDeadlines(catalogue, today);
    const [whole, alone] = [() => all, () => undefined].map((now) =>
      deadlinesById(catalogue, today, now),
    );
    const ids = [...catalogue.integrationById.keys(), ...catalogue.systemById.keys(), "ingen"];
    expect(all.length).toBeGreaterThan(100);
    expect(catalogue.integrations.length).toBeGreaterThan(catalogue.integrationById.size);
    for (const id of ids) expect(alone?.get(id)).toEqual(whole?.get(id));
  });
});
