import { cpSync } from "node:fs";
import { join } from "node:path";

export const copiedIntegrations = [
  "byg-og-miljoe-acadre-byggesager",
  "byg-og-miljoe-sbsys-byggesager",
  "cpr-ky-haendelser",
  "dalux-opus-rekvisitioner",
  "nexus-sbsys-afgoerelser",
  "sbsys-digital-post",
];
const systems = [
  "acadre",
  "byg-og-miljoe",
  "cpr",
  "dalux-fm",
  "digital-post",
  "kmd-nexus",
  "kmd-opus-oekonomi",
  "sbsys",
];

/** The demonstration catalogue's smaller sister. */
export function copyCatalogue(root: string): void {
  for (const id of copiedIntegrations)
    cpSync(`integrations/${id}.md`, join(root, `integrations/${id}.md`));
  for (const id of systems) cpSync(`systems/${id}.md`, join(root, `systems/${id}.md`));
  cpSync("integrations/_template.md", join(root, "integrations/_template.md"));
  cpSync(".github/governance.yml", join(root, ".github/governance.yml"));
  cpSync("docs/guide/forfatter.md", join(root, "docs/guide/forfatter.md"));
}
