import { makeCatalogue } from "../../../domain/catalogue.ts";
import type { Integration, System } from "../../../domain/entry.ts";
import { governanceDefaults } from "../../../domain/governance-defaults.ts";
import type { IntegrationFields } from "../../../domain/integration-fields.ts";
import { readBody } from "../../../input/body.ts";
import type { SiteInput } from "../../site-input.ts";
import { fullFields } from "./full-fields.ts";
import { marks, secret, secretDate, secretMail } from "./marks.ts";

const entry = (fields: IntegrationFields, shown: (text: string) => string): Integration => ({
  id: fields.id,
  path: `integrations/${fields.id}.md`,
  fields,
  raw: { ...fields },
  intact: true,
  body: readBody(
    `## Behov\n\n${shown("Åben tekst")} ${secretMail()}\n\n### Mere\n\n${shown("Også åben")}\n\n## Teknisk løsning\n\n${secret("solution")}\n\n\`\`\`\n## Behov\n${secret("fenced")}\n\`\`\`\n\n## Driftsvilkår\n\n${secret("terms")}\n`,
    90,
  ).body,
});

const system = (id: string, text: (words: string) => string): System => {
  const fields = {
    id,
    name: text(`System ${id}`),
    summary: text("Hvad det er"),
    owner: { unit: text("Omsorg"), email: secretMail(), github: [secret("login")] },
    manager: { unit: secret("managerUnit"), email: secretMail(), github: [secret("login")] },
    vendor: { name: text("Leverandøren A/S"), email: secretMail() },
    hosting: "external" as const,
    kitos: { system: "6f1c2a9e-3b74-4d0e-9a51-7c2e8b4f10d3", usage: secret("usage") },
  };
  return {
    id,
    path: `systems/${id}.md`,
    fields,
    raw: { ...fields },
    intact: true,
    body: { text: `## Om\n\n${secret("systemBody")}`, line: 20, sections: [], links: [] },
  };
};

const plain = (text: string): string => text;
const open = entry(fullFields("aaben", plain), plain);
const closed = entry(fullFields(secret("closedId").toLowerCase(), secret), secret);
const catalogue = makeCatalogue(
  {
    ...governanceDefaults,
    organisation: { name: "Eksempelby Kommune" },
    site: { indexed: true, repository: `${secret("owner")}/${secret("repository")}` },
    help: { portal: "https://serviceportal.example/", email: secretMail() },
    roles: {
      ...governanceDefaults.roles,
      it: [secret("login")],
      requester: { [secret("unit")]: [secret("login")] },
    },
  },
  [open, closed],
  [
    system("kilde", plain),
    system("modtager", plain),
    system(secret("systemId").toLowerCase(), secret),
  ],
  [
    {
      path: `integrations/${secret("unreadable")}.md`,
      id: marks.at(-1) ?? "",
      kind: "integration",
    },
  ],
);

/** A site of one public and one internal integration, everything in both filled in. */
export const markedInput: SiteInput = {
  catalogue,
  findings: [open, closed].map(({ path }) => ({
    rule: secret("rule"),
    severity: "error",
    message: { da: secret("message"), en: secret("message") },
    path,
    line: 1,
    column: 1,
  })),
  criteriaOf: (_, gate) => [
    {
      criterion: {
        id: "x/y",
        gate,
        title: { da: secret("criterion"), en: secret("criterion") },
        schema: {},
      },
      met: false,
      missing: [],
    },
  ],
  countUnmet: () => 1,
  today: "2026-11-23",
  changedOn: new Map([
    [open.path, "2026-10-01"],
    [closed.path, secretDate()],
  ]),
  history: new Map([[closed.id, [{ phase: "need", on: secretDate() }]]]),
  edition: "public",
  basePath: "/",
  branch: secret("branch"),
  guide: [
    {
      name: "1-behov",
      locale: "da",
      path: "docs/guide/1-behov.md",
      text: `# Fase 1: Behov\n\nSkriv til ${secretMail()}`,
    },
  ],
};
