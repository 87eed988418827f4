// biome-ignore-all lint/nursery/noExcessiveLinesPerFile: made by a generator
// Made from schemas/system.schema.json by `npm run generate`; change the schema, not this file.
import type { FieldDictionary } from "./field-entry.ts";

/** What schemas/system.schema.json says of each field. */
export const systemFieldDictionary: FieldDictionary = {
  id: { title: { da: "Id", en: "Id" }, description: { da: "", en: "" } },
  name: { title: { da: "Navn", en: "Name" }, description: { da: "", en: "" } },
  summary: { title: { da: "Kort beskrivelse", en: "Summary" }, description: { da: "", en: "" } },
  owner: { title: { da: "Systemejer", en: "System owner" }, description: { da: "", en: "" } },
  "owner.unit": { title: { da: "Enhed", en: "Unit" }, description: { da: "", en: "" } },
  "owner.email": { title: { da: "Postkasse", en: "Mailbox" }, description: { da: "", en: "" } },
  "owner.github": {
    title: { da: "GitHub-brugernavne", en: "GitHub logins" },
    description: { da: "", en: "" },
  },
  "owner.github.*": {
    title: { da: "GitHub-brugernavn", en: "GitHub login" },
    description: { da: "", en: "" },
  },
  manager: {
    title: { da: "Systemforvalter", en: "System manager" },
    description: { da: "", en: "" },
  },
  "manager.unit": { title: { da: "Enhed", en: "Unit" }, description: { da: "", en: "" } },
  "manager.email": { title: { da: "Postkasse", en: "Mailbox" }, description: { da: "", en: "" } },
  "manager.github": {
    title: { da: "GitHub-brugernavne", en: "GitHub logins" },
    description: { da: "", en: "" },
  },
  "manager.github.*": {
    title: { da: "GitHub-brugernavn", en: "GitHub login" },
    description: { da: "", en: "" },
  },
  vendor: { title: { da: "Leverandør", en: "Vendor" }, description: { da: "", en: "" } },
  "vendor.name": { title: { da: "Navn", en: "Name" }, description: { da: "", en: "" } },
  "vendor.email": { title: { da: "Postkasse", en: "Mailbox" }, description: { da: "", en: "" } },
  hosting: { title: { da: "Driftssted", en: "Hosting" }, description: { da: "", en: "" } },
  endOfLifeOn: {
    title: { da: "Systemet udfases den", en: "End of life" },
    description: { da: "", en: "" },
  },
  aliases: { title: { da: "Andre navne", en: "Other names" }, description: { da: "", en: "" } },
  "aliases.*": { title: { da: "Kort tekst", en: "Short text" }, description: { da: "", en: "" } },
  kitos: { title: { da: "KITOS", en: "KITOS" }, description: { da: "", en: "" } },
  "kitos.system": {
    title: { da: "IT-system i KITOS", en: "System in KITOS" },
    description: { da: "", en: "" },
  },
  "kitos.usage": {
    title: { da: "IT-systemanvendelse i KITOS", en: "System usage in KITOS" },
    description: { da: "", en: "" },
  },
};
