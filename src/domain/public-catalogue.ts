import { type Catalogue, makeCatalogue } from "./catalogue.ts";
import type { Body, Integration, System } from "./entry.ts";
import { governanceDefaults } from "./governance-defaults.ts";
import type { GovernanceFields } from "./governance-fields.ts";
import type { DataFlow, IntegrationFields, Privacy } from "./integration-fields.ts";
import { scrubMailboxes } from "./scrub-mailboxes.ts";
import type { SystemFields } from "./system-fields.ts";

/**
 * The catalogue that everybody may see: integrations marked public and the systems they use, without mailboxes, logins, case numbers,
 * security details, prices and agreements' references. The public edition is made from this and nothing else, so that lists, search, feeds and
 * figures cannot show what pages leave out. This is the only such list, and it names what is shown: a new field stays inside until somebody
 * names it here, and in `tests/public`, which holds every field of the schemas to it.
 */
export function publicCatalogue(catalogue: Catalogue): Catalogue {
  const shown = catalogue.integrations.filter(({ fields }) => fields.visibility === "public");
  const shownIds = new Set(shown.map(({ id }) => id));
  const taken = new Set([...catalogue.integrations, ...catalogue.unreadable].map(({ id }) => id));
  const links: OtherIds = {
    isShown: (id) => shownIds.has(id),
    isHidden: (id) => taken.has(id) && !shownIds.has(id),
  };
  const used = new Set(shown.flatMap(({ fields }) => (fields.systems ?? []).map(({ id }) => id)));
  return makeCatalogue(
    publicGovernance(catalogue.governance),
    shown.map((integration) => publicIntegration(integration, links)),
    catalogue.systems.filter(({ id }) => used.has(id)).map(publicSystem),
  );
}

interface OtherIds {
  readonly isShown: (id: string) => boolean;
  readonly isHidden: (id: string) => boolean;
}

function keep<Fields extends object, Name extends keyof Fields>(
  fields: Fields,
  names: readonly Name[],
): Pick<Fields, Name> {
  const kept: Partial<Fields> = {};
  for (const name of names) if (fields[name] !== undefined) kept[name] = fields[name];
  return kept as Pick<Fields, Name>;
}

function publicIntegration(
  { id, path, intact, fields, body }: Integration,
  { isShown, isHidden }: OtherIds,
): Integration {
  const { owners, need, systems, dataFlow, privacy } = fields;
  const { reuse, dpa, technical, implementation, exit } = fields;
  const plain = ["id", "title", "summary", "phase", "status", "visibility", "kle"] as const;
  const unit = owners?.requester?.unit;
  const shown: IntegrationFields = {
    ...keep(fields, plain),
    ...(need && { need: keep(need, ["task", "data", "frequency", "benefit"]) }),
    ...(systems && { systems: systems.map((one) => keep(one, ["id", "role"])) }),
    ...(dataFlow && { dataFlow: publicDataFlow(dataFlow) }),
    ...(unit !== undefined && { owners: { requester: { unit } } }),
    ...(reuse && { reuse: keep(reuse, ["outcome"]) }),
    ...(privacy && { privacy: publicPrivacy(privacy) }),
    ...(dpa && { dpa: dpa.map((one) => keep(one, ["vendor", "decision", "status"])) }),
    ...(technical && { technical: keep(technical, ["pattern", "protocol", "route", "exposedBy"]) }),
    ...(implementation && { implementation: keep(implementation, ["plannedGoLive", "liveOn"]) }),
    ...(exit && { exit: keep(exit, ["expectedEndOn"]) }),
    dependsOn: (fields.dependsOn ?? []).filter(isShown),
    // An earlier id leads on to its successor, unless an internal integration still has that name.
    replaces: (fields.replaces ?? []).filter((one) => !isHidden(one)),
  };
  const open = withoutMailboxes(shown);
  return { id, path, intact, fields: open, body: publicBody(body), raw: { ...open } };
}

function publicDataFlow(dataFlow: DataFlow): DataFlow {
  const { elements } = dataFlow;
  return {
    ...keep(dataFlow, ["direction", "volumePerDay"]),
    ...(elements && { elements: elements.map((one) => keep(one, ["name", "category", "cpr"])) }),
  };
}

function publicPrivacy(privacy: Privacy): Privacy {
  const { legalBasis, thirdCountry } = privacy;
  return {
    ...keep(privacy, ["personalData", "cprBasis", "dataSubjects", "retention"]),
    ...(legalBasis && { legalBasis: keep(legalBasis, ["article6", "article9", "national"]) }),
    ...(thirdCountry && { thirdCountry: keep(thirdCountry, ["transfer", "countries", "basis"]) }),
  };
}

function publicSystem({ id, path, intact, fields }: System): System {
  const { owner, vendor, kitos } = fields;
  const shown: SystemFields = {
    ...keep(fields, ["id", "name", "summary", "hosting", "aliases"]),
    ...(owner?.unit !== undefined && { owner: { unit: owner.unit } }),
    ...(vendor && { vendor: keep(vendor, ["name"]) }),
    ...(kitos && { kitos: keep(kitos, ["system"]) }),
  };
  const open = withoutMailboxes(shown);
  return { id, path, intact, fields: open, body: emptyBody, raw: { ...open } };
}

const emptyBody: Body = { text: "", line: 1, sections: [], links: [] };

// What is needed and what moves may be told; how it is built, run and closed stays inside.
const publicSections = new Set(["behov", "dataflow"]);

/** The same data with every mailbox taken out of its texts. */
function withoutMailboxes<Data>(data: Data): Data {
  if (typeof data === "string") return scrubMailboxes(data, "") as Data & string;
  if (Array.isArray(data)) return data.map(withoutMailboxes) as Data & unknown[];
  if (typeof data !== "object" || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, withoutMailboxes(value)]),
  ) as Data;
}

function publicBody({ text, line, sections, links }: Body): Body {
  // As Markdown counts lines: a lone carriage return ends one too, or what follows the section would be taken for its end.
  const lines = text.split(/\r\n?|\n/);
  const tops = sections.filter(({ depth }) => depth <= 2);
  const kept = tops.flatMap((section, index) => {
    if (section.depth !== 2 || !publicSections.has(section.heading.trim().toLowerCase())) return [];
    return [{ from: section.line, to: tops[index + 1]?.line ?? line + lines.length }];
  });
  const inside = (at: number): boolean => kept.some(({ from, to }) => at >= from && at < to);
  // Lines outside stay as empty ones, so that the places of what is kept are still right.
  const shown = lines.map((one, index) => (inside(line + index) ? scrubMailboxes(one, "") : ""));
  return {
    text: shown.join("\n"),
    line,
    sections: sections.filter((section) => inside(section.line)),
    links: links.filter((link) => inside(link.line) && !link.target.includes("@")),
  };
}

function publicGovernance(governance: GovernanceFields): GovernanceFields {
  const { site, help } = governance;
  return {
    ...governanceDefaults,
    ...keep(governance, ["organisation", "locale", "timeZone"]),
    site: keep(site, ["url", "accessibilityStatement", "indexed"]),
    help: keep(help, ["portal", "kitos"]),
  };
}
