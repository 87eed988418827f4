import type { Catalogue } from "../../domain/catalogue.ts";
import type { ImportNote } from "../../domain/import-result.ts";
import { isOwnOrganisation, vendorKey } from "../../domain/vendors.ts";
import { changeData } from "../../input/edit/change-data.ts";
import { valueAt } from "../../input/schema-errors.ts";
import type { SystemBook } from "./system-book.ts";

type Data = Readonly<Record<string, unknown>>;
const lists = [["dpa"], ["contracts"], ["reuse", "enquiries"]] as const;

function vendorsOf(data: Data, book: SystemBook, catalogue: Catalogue): readonly string[] {
  const uses = Array.isArray(data.systems) ? data.systems : [];
  const names = uses.flatMap((use): readonly string[] => {
    const id = String(valueAt(use, ["id"]));
    const made = book.made.get(id)?.data.get("vendor.name");
    const name = made ?? catalogue.systemById.get(id)?.fields.vendor?.name;
    return typeof name === "string" && !isOwnOrganisation(vendorKey(name), catalogue) ? [name] : [];
  });
  return [...new Map(names.map((name) => [vendorKey(name), name])).values()];
}

/** An agreement without a vendor is the only vendor's, where the row's systems have only one; else it is left out and told. */
export function withVendors(
  given: Data,
  book: SystemBook,
  catalogue: Catalogue,
): { readonly data: Data; readonly notes: readonly ImportNote[] } {
  let data = given;
  const notes: ImportNote[] = [];
  for (const path of lists) {
    const group = valueAt(data, [...path, 0]);
    if (group === undefined || valueAt(group, ["vendor"]) !== undefined) continue;
    const vendors = vendorsOf(data, book, catalogue);
    const [only] = vendors;
    if (vendors.length === 1 && only !== undefined) {
      data = changeData(data, [...path, 0, "vendor"], only) as Data;
      notes.push({
        kind: "remark",
        text: {
          da: `Aftalen er skrevet på ${only}, som er den eneste leverandør af rækkens systemer.`,
          en: `The agreement was put down to ${only}, the only vendor of the row's systems.`,
        },
      });
    } else {
      data = changeData(data, path, undefined) as Data;
      notes.push({
        kind: "dropped",
        text: {
          da: `Det kan ikke ses, hvilken leverandør aftalen (${path.join(".")}) er med. Tilføj en kolonne med leverandøren.`,
          en: `It cannot be told which vendor the agreement (${path.join(".")}) is with. Add a column with the vendor.`,
        },
      });
    }
  }
  return { data, notes };
}
