import type { Integration, System } from "../../domain/entry.ts";
import { phaseNames } from "../../domain/phase.ts";
import { note } from "../notes/note.ts";
import type { GuideEntry } from "../view/guide-view.ts";
import type { SiteView } from "../view/site-view.ts";
import type { VendorView } from "../view/vendors-view.ts";
import { fieldsNamed } from "./fields-named.ts";
import type { SearchPart, SearchSource } from "./search-source.ts";

// A word in a title says what the page is; one in a body says only that it is mentioned.
// Systems and vendors are asked for by name, and everything else mentions them.
const weights = {
  entity: 90,
  title: 48,
  name: 10,
  summary: 8,
  field: 6,
  body: 2,
  guide: 1,
} as const;
const summaryLength = 200;

const short = (text: string | undefined): string => {
  if (text === undefined || text.length <= summaryLength) return text ?? "";
  const cut = text.slice(0, summaryLength);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), summaryLength / 2))} …`;
};

function integrationSource(view: SiteView, integration: Integration): SearchSource {
  note("entry", integration.path);
  const { fields, id, body } = integration;
  const { catalogue } = view.input;
  const systems = (fields.systems ?? []).map((use) => {
    const system = catalogue.systemById.get(use.id);
    return [system?.fields.name ?? use.id, ...(system?.fields.aliases ?? [])].join(" ");
  });
  const { need, privacy, owners } = fields;
  return {
    kind: "integration",
    id,
    title: fields.title,
    summary: short(fields.summary ?? need?.task),
    phase: fields.phase,
    status: fields.status,
    texts: [
      [fields.title, weights.title, true],
      [systems.join(" "), weights.name],
      // Not asked of the whole catalogue, so that the answer counts for this integration alone.
      [view.lookUp.record(integration).vendors.join(" "), weights.field],
      [fields.summary ?? "", weights.summary],
      [
        [need?.task, need?.benefit, owners?.requester?.unit].filter(Boolean).join(" "),
        weights.field,
      ],
      [(fields.dataFlow?.elements ?? []).map(({ name }) => name).join(" "), weights.field],
      [
        [...(need?.data ?? []), fields.case, id, ...(fields.kle ?? [])].filter(Boolean).join(" "),
        weights.field,
      ],
      [
        [privacy?.retention, ...(privacy?.legalBasis?.national ?? []), phaseNames[fields.phase].da]
          .filter(Boolean)
          .join(" "),
        weights.body,
      ],
      [body.text, weights.body],
    ],
  };
}

function systemSource({ path, fields, id, body }: System): SearchSource {
  note("entry", path);
  return {
    kind: "system",
    id,
    title: fields.name,
    summary: short(fields.summary),
    phase: "",
    status: "",
    texts: [
      [fields.name, weights.entity, true],
      [(fields.aliases ?? []).join(" "), weights.title, true],
      [fields.summary ?? "", weights.summary],
      [[fields.vendor?.name, fields.owner?.unit, id].filter(Boolean).join(" "), weights.field],
      [body.text, weights.body],
    ],
  };
}

function vendorSource({ name, id, systems }: VendorView): SearchSource {
  note("vendor", id);
  const names = systems.map(({ fields }) => fields.name);
  return {
    kind: "vendor",
    id,
    title: name,
    summary: short(names.join(", ")),
    phase: "",
    status: "",
    texts: [
      [name, weights.entity, true],
      [names.join(" "), weights.field],
    ],
  };
}

/** The headings of a text: they say what a page is about, as a summary does for an integration. */
const headingsOf = (markdown: string): string =>
  [...markdown.matchAll(/^#{2,4} +(.+?) *#*$/gm)].map(([, heading]) => heading).join(" ");

const guideSource = ({ name, title, body }: GuideEntry): SearchSource => ({
  kind: "guide",
  id: name,
  title,
  summary: "",
  phase: "",
  status: "",
  texts: [
    [title, weights.title, true],
    [headingsOf(body), weights.summary],
    [fieldsNamed(body), weights.guide],
    [body, weights.guide],
  ],
});

/** Everything that can be found, in the order that settles what scores alike: integrations first, then by title. */
export function searchParts(view: SiteView): readonly SearchPart[] {
  return [
    ...view.integrations.map((integration) => ({
      name: integration.path,
      source: () => integrationSource(view, integration),
    })),
    ...view.systems.map((system) => ({ name: system.path, source: () => systemSource(system) })),
    ...view.vendors.map((vendor) => ({
      name: `vendor ${vendor.id}`,
      source: () => vendorSource(vendor),
    })),
    ...view.lookUp.guide("da").map((entry) => ({ source: () => guideSource(entry) })),
  ];
}
