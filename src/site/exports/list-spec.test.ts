import { describe, expect, it } from "@jest/globals";
import { cellsOf, exportPath, isMadeOnce, type ListSpec } from "./list-spec.ts";
import { toCsv } from "./to-csv.ts";
import { toJson } from "./to-json.ts";

const spec: ListSpec<{ readonly id: string; readonly name: string }> = {
  file: { da: "liste", en: "list" },
  columns: [
    { key: "id", name: { da: "Id", en: "Id" }, cell: ({ id }) => id },
    {
      key: "name",
      name: { da: "Navn", en: "Name" },
      cell: ({ name }) => name,
      followsFromId: true,
    },
  ],
};

describe("the files of a list", () => {
  it("lie once as CSV and JSON, and in each language as a workbook", () => {
    expect(exportPath(spec, "csv", "en")).toBe("data/liste.csv");
    expect(exportPath(spec, "json", "en")).toBe("data/liste.json");
    expect(exportPath(spec, "xlsx", "en")).toBe("en/data/list.xlsx");
    expect(isMadeOnce(spec, "xlsx")).toBe(false);
  });

  it("lie as CSV in each language where a page cuts it by its filters", () => {
    expect(exportPath({ ...spec, isCut: true }, "csv", "en")).toBe("en/data/list.csv");
    expect(exportPath({ ...spec, isCut: true }, "json", "en")).toBe("data/liste.json");
  });

  it("repeat for people, and not for programs, what follows from the id", () => {
    const cells = cellsOf(spec, [{ id: "a-b", name: "Fra A til B" }], "da");
    expect(toCsv(cells)).toContain("a-b;Fra A til B");
    expect(toJson(cells)).toBe('[\n{"id":"a-b"}\n]\n');
  });
});
