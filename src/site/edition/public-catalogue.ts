import { type Catalogue, makeCatalogue } from "../../domain/catalogue.ts";
import type { Integration, System } from "../../domain/entry.ts";
import { governanceDefaults } from "../../domain/governance-defaults.ts";
import type { GovernanceFields } from "../../domain/governance-fields.ts";
import type { IntegrationFields } from "../../domain/integration-fields.ts";
import { member, pick } from "./pick.ts";
import { publicBody } from "./public-body.ts";
import { scrub } from "./scrub.ts";

/*
 * The public edition is made from this catalogue and from nothing else, so that lists, search, feeds and figures cannot show
 * what pages leave out. Everything is an allow-list: a field that is new in the schema is internal until it is named here.
 */

/** What the public may see of an integration's front matter. */
function publicFields(
  fields: IntegrationFields,
  isPublic: (id: string) => boolean,
  exists: (id: string) => boolean,
): IntegrationFields {
  const { privacy, technical, implementation, exit, reuse, owners } = fields;
  const unit = owners?.requester?.unit;
  return scrub({
    ...pick(fields, [
      "id",
      "title",
      "summary",
      "phase",
      "status",
      "visibility",
      "kle",
      "need",
      "systems",
      "dataFlow",
    ]),
    ...member("owners", unit === undefined ? undefined : { requester: { unit } }),
    ...member("reuse", reuse && pick(reuse, ["outcome"])),
    ...member(
      "privacy",
      privacy && {
        ...pick(privacy, ["personalData", "legalBasis", "cprBasis", "dataSubjects", "retention"]),
        ...member(
          "thirdCountry",
          privacy.thirdCountry && pick(privacy.thirdCountry, ["transfer", "countries", "basis"]),
        ),
      },
    ),
    ...member(
      "dpa",
      fields.dpa?.map((entry) => pick(entry, ["vendor", "decision", "status"])),
    ),
    ...member(
      "technical",
      technical && pick(technical, ["pattern", "protocol", "route", "exposedBy"]),
    ),
    ...member(
      "implementation",
      implementation && pick(implementation, ["plannedGoLive", "liveOn"]),
    ),
    ...member("exit", exit && pick(exit, ["expectedEndOn"])),
    ...member("dependsOn", fields.dependsOn?.filter(isPublic)),
    // An earlier id leads on to its successor, unless an internal integration still has that name.
    ...member(
      "replaces",
      fields.replaces?.filter((id) => isPublic(id) || !exists(id)),
    ),
  });
}

const withFields = (integration: Integration, fields: IntegrationFields): Integration => ({
  ...pick(integration, ["id", "path", "intact"]),
  fields,
  raw: { ...fields },
  body: publicBody(integration.body),
});

function publicSystem(system: System): System {
  const { owner, vendor, kitos } = system.fields;
  const fields = scrub({
    ...pick(system.fields, ["id", "name", "summary", "hosting", "endOfLifeOn", "aliases"]),
    ...member("owner", owner?.unit === undefined ? undefined : { unit: owner.unit }),
    ...member("vendor", vendor && { name: vendor.name }),
    ...member("kitos", kitos && pick(kitos, ["system"])),
  });
  return {
    ...pick(system, ["id", "path", "intact"]),
    fields,
    raw: { ...fields },
    body: { text: "", line: 1, sections: [], links: [] },
  };
}

const publicGovernance = ({
  organisation,
  locale,
  timeZone,
  site,
  help,
  peers,
}: GovernanceFields): GovernanceFields => ({
  ...governanceDefaults,
  organisation,
  locale,
  timeZone,
  site: pick(site, ["url", "accessibilityStatement", "indexed"]),
  help: pick(help, ["portal", "kitos"]),
  peers,
});

/** The catalogue as the public may see it: integrations marked public, the systems they use, and no more of either than is named above. */
export function publicCatalogue(catalogue: Catalogue): Catalogue {
  const open = catalogue.integrations.filter(({ fields }) => fields.visibility === "public");
  const openIds = new Set(open.map(({ id }) => id));
  const known = (id: string): boolean => catalogue.integrationById.has(id);
  const integrations = open.map((integration) =>
    withFields(
      integration,
      publicFields(integration.fields, (id) => openIds.has(id), known),
    ),
  );
  const used = new Set(
    integrations.flatMap(({ fields }) => (fields.systems ?? []).map(({ id }) => id)),
  );
  return makeCatalogue(
    publicGovernance(catalogue.governance),
    integrations,
    catalogue.systems.filter(({ id }) => used.has(id)).map(publicSystem),
  );
}
