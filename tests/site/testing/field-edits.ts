import { writeFiles } from "../../../src/io/testing/temporary-folder.ts";
import { type Edit, inEntry } from "./edit-entry.ts";
import { ownSchema } from "./own-schema.ts";

/** Changes of one field each: pages that show lists of everything are made again by which fields they read. */
export const fieldEdits: Readonly<Record<string, Edit>> = {
  "a title": inEntry("integrations", (text) => text.replace(/^title: .*$/m, (line) => `${line} x`)),
  "a title that moves to the front": inEntry("integrations", (text) =>
    text.replace(/^title: (?:A )?/m, "title: A "),
  ),
  "a summary": inEntry("integrations", (text) =>
    text.replace(/^summary: .*$/m, (line) => `${line} Mere.`),
  ),
  "a status": inEntry("integrations", (text) => text.replace(/^status: .*$/m, "status: paused")),
  "a status that is one": inEntry("integrations", (text) =>
    text.replace(/^status: .*$/m, "status: on-hold"),
  ),
  "a date": inEntry("integrations", (text) => text.replace(/reviewOn: 20\d\d/, "reviewOn: 2026")),
  "a milestone": inEntry("integrations", (text) =>
    text.replace(/heldOn: (20\d\d)-\d\d-\d\d/, "heldOn: $1-01-02"),
  ),
  "an owner": inEntry("integrations", (text) =>
    text.replace(
      /requester: \{[^}\n]*\}/,
      "requester: { unit: Ny Enhed, email: ny@eksempelby.example }",
    ),
  ),
  "a data category": inEntry("integrations", (text) =>
    text.replace(/category: ordinary/, "category: sensitive"),
  ),
  "a price": inEntry("integrations", (text) =>
    text.replace(/yearlyCostDkk: \d+/, "yearlyCostDkk: 4711"),
  ),
  "the day a contract begins": inEntry("integrations", (text) =>
    text.replace(/startsOn: 20\d\d/, "startsOn: 2098"),
  ),
  "the day an exit ended the contracts": inEntry("integrations", (text) =>
    text.replace(/contractsEndedOn: (?:null|20\d\d-\d\d-\d\d)/, (written) =>
      written.endsWith("null") ? "contractsEndedOn: 2026-01-02" : "contractsEndedOn: null",
    ),
  ),
  "an answer of a vendor": inEntry("integrations", (text) =>
    text.replace(/municipalities: \[/, "municipalities: [Ny Kommune, "),
  ),
  "a field gone": inEntry("integrations", (text) => text.replace(/^summary: .*\n/m, "")),
  "a field that the municipality's schema has or has not": inEntry("integrations", (text) =>
    text.replace(
      /^(?:bevilling: (\d+)\n)?phase: /m,
      (_, before = "0") => `bevilling: ${Number(before) + 1}\nphase: `,
    ),
  ),
  "a field that the municipality adds to the schema": ({ repository: { root } }, pick) => {
    const field = { title: pick(["Bevilling", "Konto"]), type: "integer" };
    writeFiles(root, {
      "schemas/integration.schema.json": ownSchema("integration", [
        [["properties"], { bevilling: field }],
      ]),
    });
  },
  "a system's name": inEntry("systems", (text) =>
    text.replace(/^name: .*$/m, (line) => `${line} X`),
  ),
  "a system's vendor": inEntry("systems", (text) =>
    text.replace(/name: [^,}\n]* A\/S/, "name: Ny Leverandør A/S"),
  ),
  "a system's owner": inEntry("systems", (text) =>
    text.replace(/^owner: .*$/m, "owner: { unit: Ny Enhed, email: ny@eksempelby.example }"),
  ),
};
