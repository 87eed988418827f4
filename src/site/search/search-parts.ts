import type { Integration, System } from "../../domain/entry.ts";
import { phaseNames } from "../../domain/phase.ts";
import { pagesToFind } from "../layout/page-name.ts";
import { note } from "../notes/note.ts";
import type { GuideEntry } from "../view/guide-view.ts";
import type { OwnerView } from "../view/owners-view.ts";
import type { SiteView } from "../view/site-view.ts";
import type { VendorView } from "../view/vendors-view.ts";
import { fieldsNamed } from "./fields-named.ts";
import { pageSource } from "./page-source.ts";
import type { SearchPart, SearchSource } from "./search-source.ts";
import { searchWeights } from "./search-weights.ts";

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
      [fields.title, searchWeights.title, true],
      [systems.join(" "), searchWeights.name],
      // Not asked of the whole catalogue, so that the answer counts for this integration alone.
      [view.lookUp.record(integration).vendors.join(" "), searchWeights.field],
      [fields.summary ?? "", searchWeights.summary],
      [
        [need?.task, need?.benefit, owners?.requester?.unit].filter(Boolean).join(" "),
        searchWeights.field,
      ],
      [(fields.dataFlow?.elements ?? []).map(({ name }) => name).join(" "), searchWeights.field],
      [
        [...(need?.data ?? []), fields.case, id, ...(fields.kle ?? [])].filter(Boolean).join(" "),
        searchWeights.field,
      ],
      [
        [privacy?.retention, ...(privacy?.legalBasis?.national ?? []), phaseNames[fields.phase].da]
          .filter(Boolean)
          .join(" "),
        searchWeights.body,
      ],
      [body.text, searchWeights.body],
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
      [fields.name, searchWeights.entity, true],
      [(fields.aliases ?? []).join(" "), searchWeights.title, true],
      [fields.summary ?? "", searchWeights.summary],
      [
        [fields.vendor?.name, fields.owner?.unit, id].filter(Boolean).join(" "),
        searchWeights.field,
      ],
      [body.text, searchWeights.body],
    ],
  };
}

function vendorSource({ name, id, systems }: VendorView): SearchSource {
  note("vendor-named", id);
  const names = systems.map(({ fields }) => fields.name);
  return {
    kind: "vendor",
    id,
    title: name,
    summary: short(names.join(", ")),
    phase: "",
    status: "",
    texts: [
      [name, searchWeights.entity, true],
      [names.join(" "), searchWeights.field],
    ],
  };
}

function ownerSource({ id, unit, email, owned, managed }: OwnerView): SearchSource {
  note("owner-named", id);
  const names = [...new Set([...owned, ...managed])].map(({ fields }) => fields.name);
  // Several mailboxes may be of one unit.
  return {
    kind: "owner",
    id,
    title: unit ?? email,
    summary: short([email, ...names].join(", ")),
    phase: "",
    status: "",
    texts: [
      [unit ?? email, searchWeights.owner, true],
      [names.join(" "), searchWeights.body],
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
    [title, searchWeights.title, true],
    [headingsOf(body), searchWeights.summary],
    [fieldsNamed(body), searchWeights.guide],
    [body, searchWeights.guide],
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
    ...(view.pages.has("owners") ? view.owners : []).map((owner) => ({
      name: `owner ${owner.id}`,
      source: () => ownerSource(owner),
    })),
    ...pagesToFind
      .filter((page) => view.pages.has(page))
      .map((page) => ({ source: () => pageSource(page) })),
    ...view.lookUp.guide("da").map((entry) => ({ source: () => guideSource(entry) })),
  ];
}
