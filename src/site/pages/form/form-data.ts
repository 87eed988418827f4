import type { UnreadableFile } from "../../../domain/catalogue.ts";
import type { Integration } from "../../../domain/entry.ts";
import type { GovernanceFields } from "../../../domain/governance-fields.ts";
import type { IntegrationFields } from "../../../domain/integration-fields.ts";
import type { PageUnit } from "../../../domain/page.ts";
import type { SystemFields } from "../../../domain/system-fields.ts";
import { note } from "../../notes/note.ts";
import type { SiteView } from "../../view/site-view.ts";
import { formGroups } from "./form-fields.ts";

interface FormEntry<Fields> {
  readonly path: string;
  readonly fields: Fields;
}

/** What the form must know of the catalogue in order to judge one integration as the Action does. */
export interface FormData {
  readonly governance: GovernanceFields;
  readonly systems: readonly FormEntry<SystemFields>[];
  /** Only the fields by which rules compare an integration with the others. */
  readonly integrations: readonly FormEntry<IntegrationFields>[];
  readonly unreadable: readonly Omit<UnreadableFile, "text">[];
  /** The body of the municipality's template, or just its headings. */
  readonly templateBody: string;
}

/** Where the form's data lie, from the site's root. */
export const formDataPath = "data/form.json";

/** Where the text of an integration's file lies, from the site's root; `*` stands for any. */
export const formFilePath = (id: string): string => `data/files/${id}.md`;

/** Where what is known of other municipalities lies, from the site's root. */
export const formPeersPath = "data/peers.json";

export const hasPeers = ({ input }: SiteView): boolean => (input.peers?.catalogues.length ?? 0) > 0;

function compared({ path, fields }: Integration): FormEntry<IntegrationFields> {
  const { id, title, phase, status, visibility, kle, systems, need, dataFlow } = fields;
  return {
    path,
    fields: {
      id,
      title,
      phase,
      status,
      ...(visibility && { visibility }),
      ...(kle && { kle }),
      ...(systems && { systems }),
      ...(need?.data && { need: { data: need.data } }),
      ...(dataFlow?.elements && { dataFlow: { elements: dataFlow.elements } }),
      ...(fields.dependsOn && { dependsOn: fields.dependsOn }),
      ...(fields.replaces && { replaces: fields.replaces }),
    },
  };
}

const bareBody = (): string =>
  `\n${formGroups.flatMap(({ sections }) => sections.map((one) => `## ${one}\n`)).join("\n")}`;

const bodyOf = (template: string): string => template.replace(/^---\n[\s\S]*?\n---[ \t]*\n/, "");

/** What the form fetches when somebody begins to write: the catalogue to judge against. */
export const formDataUnit = (view: SiteView): PageUnit => ({
  id: "form-data",
  paths: [formDataPath],
  render: () => [{ path: formDataPath, content: JSON.stringify(formData(view)) }],
});

function formData(view: SiteView): FormData {
  const { catalogue, integrationTemplate } = view.input;
  return {
    governance: catalogue.governance,
    systems: catalogue.systems.map(({ path, fields }) => ({ path, fields })),
    integrations: catalogue.integrations.map(compared),
    unreadable: catalogue.unreadable.map(({ path, id, kind }) => ({ path, id, kind })),
    templateBody: integrationTemplate === undefined ? bareBody() : bodyOf(integrationTemplate),
  };
}

/** What other municipalities have built, where governance names any. */
export const formPeersUnits = (view: SiteView): readonly PageUnit[] =>
  hasPeers(view)
    ? [
        {
          id: "form-peers",
          paths: [formPeersPath],
          render: () => [
            { path: formPeersPath, content: JSON.stringify(view.input.peers?.catalogues) },
          ],
        },
      ]
    : [];

/** Each file as it stands, one for each id: what the form fetches to correct one. */
export function* formFileUnits(plain: SiteView): Generator<PageUnit> {
  if (!plain.pages.has("edit")) return;
  const written = new Set<string>();
  for (const integration of plain.input.catalogue.integrations) {
    const { id, frontMatterText, path: source } = integration;
    if (frontMatterText === undefined || written.has(id)) continue;
    written.add(id);
    const path = formFilePath(id);
    const eol = frontMatterText.includes("\r\n") ? "\r\n" : "\n";
    yield {
      id: `form-file/${id}`,
      paths: [path],
      render: () => {
        note("entry", source);
        const content = `---${eol}${frontMatterText}---${eol}${integration.body.text}`;
        return [{ path, content }];
      },
    };
  }
}
