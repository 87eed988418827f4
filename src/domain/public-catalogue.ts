import { type Catalogue, makeCatalogue } from "./catalogue.ts";
import type { Body, Integration, System } from "./entry.ts";
import type { GovernanceFields } from "./governance-fields.ts";
import type { Contact, IntegrationFields, Owners, Privacy } from "./integration-fields.ts";
import { scrubMailboxes } from "./scrub-mailboxes.ts";
import type { ResponsibleUnit, SystemFields } from "./system-fields.ts";

/**
 * The catalogue that everybody may see: only integrations marked public and the systems they use, without mailboxes, logins, case numbers,
 * security details, prices and agreements' references. Everything is left out here, before anything is made of it, and what is kept is
 * named: a new field stays inside until somebody lets it out.
 */
export function publicCatalogue(catalogue: Catalogue): Catalogue {
  const shown = catalogue.integrations.filter(({ fields }) => fields.visibility === "public");
  const isShown = new Set(shown);
  const hidden = new Set(
    [...catalogue.integrations.filter((one) => !isShown.has(one)), ...catalogue.unreadable].map(
      ({ id }) => id,
    ),
  );
  const used = new Set(shown.flatMap(({ fields }) => (fields.systems ?? []).map(({ id }) => id)));
  return makeCatalogue(
    publicGovernance(catalogue.governance),
    shown.map((integration) => publicIntegration(integration, hidden)),
    catalogue.systems.filter(({ id }) => used.has(id)).map(publicSystem),
  );
}

type Kept<Fields, Names extends keyof Fields> = Pick<Fields, Names>;

function keep<Fields extends object, Name extends keyof Fields>(
  fields: Fields,
  names: readonly Name[],
): Kept<Fields, Name> {
  const kept: Partial<Fields> = {};
  for (const name of names) if (fields[name] !== undefined) kept[name] = fields[name];
  return kept as Kept<Fields, Name>;
}

function publicIntegration(integration: Integration, hidden: ReadonlySet<string>): Integration {
  const { id, path, intact, fields, body } = integration;
  const known = (ids: readonly string[] = []): readonly string[] =>
    ids.filter((one) => !hidden.has(one));
  const { owners, privacy, dpa, contracts, technical, implementation, operation, exit } = fields;
  const plain = ["id", "title", "summary", "phase", "status", "visibility", "kle"] as const;
  const shown: IntegrationFields = {
    ...keep(fields, [...plain, "need", "systems", "reuse", "dataFlow"]),
    ...(owners && { owners: publicOwners(owners) }),
    ...(privacy && { privacy: publicPrivacy(privacy) }),
    ...(dpa && { dpa: dpa.map((one) => keep(one, ["vendor", "decision", "status"])) }),
    ...(contracts && { contracts: contracts.map((one) => keep(one, ["vendor", "form"])) }),
    ...(technical && { technical: keep(technical, ["pattern", "protocol", "route", "exposedBy"]) }),
    ...(implementation && { implementation: keep(implementation, ["plannedGoLive", "liveOn"]) }),
    ...(operation && { operation: keep(operation, ["reviewedOn", "nextReviewOn"]) }),
    ...(exit && { exit: keep(exit, ["status", "expectedEndOn"]) }),
    dependsOn: known(fields.dependsOn),
    replaces: known(fields.replaces),
  };
  return { id, path, intact, fields: withoutMailboxes(shown), body: publicBody(body), raw: {} };
}

const publicContact = (contact: Contact): Contact => keep(contact, ["unit"]);

const publicOwners = ({ requester, project, technical }: Owners): Owners => ({
  ...(requester && { requester: publicContact(requester) }),
  ...(project && { project: publicContact(project) }),
  ...(technical && { technical: publicContact(technical) }),
});

const publicPrivacy = (privacy: Privacy): Privacy => ({
  ...keep(privacy, [
    "personalData",
    "legalBasis",
    "cprBasis",
    "dataSubjects",
    "retention",
    "thirdCountry",
  ]),
  ...(privacy.dpia && { dpia: keep(privacy.dpia, ["decision", "completedOn"]) }),
});

function publicSystem({ id, path, intact, fields }: System): System {
  const { owner, manager, vendor, kitos } = fields;
  const unit = (holder: ResponsibleUnit): ResponsibleUnit => keep(holder, ["unit"]);
  const shown: SystemFields = {
    ...keep(fields, ["id", "name", "summary", "hosting", "aliases"]),
    ...(owner && { owner: unit(owner) }),
    ...(manager && { manager: unit(manager) }),
    ...(vendor && { vendor: keep(vendor, ["name"]) }),
    ...(kitos && { kitos: keep(kitos, ["system"]) }),
  };
  return { id, path, intact, fields: withoutMailboxes(shown), body: emptyBody, raw: {} };
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
  const nobody: GovernanceFields["roles"] = {
    it: [],
    dpo: [],
    contract: [],
    security: [],
    operations: [],
    exceptions: [],
    requester: {},
  };
  return {
    ...keep(governance, ["organisation", "locale", "timeZone", "gates", "labels", "limits"]),
    site: keep(site, ["url", "accessibilityStatement", "indexed"]),
    help: keep(help, ["portal", "kitos"]),
    roles: nobody,
    reminders: { ...governance.reminders, quiet: [] },
    peers: [],
  };
}
