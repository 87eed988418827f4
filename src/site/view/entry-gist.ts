import { type Catalogue, makeCatalogue } from "../../domain/catalogue.ts";
import type { Body, Entry, IntegrationFields, SystemFields } from "../../domain/entry.ts";

type Gist = Readonly<Record<string, unknown>>;

type Vendors = readonly { readonly vendor: string }[] | undefined;

const vendorsIn = (list: Vendors) => list?.map(({ vendor }) => ({ vendor }));

/** What of an integration's fields is read to work out what `FlatViews` holds; the rest of them is most. */
function ofIntegration(fields: IntegrationFields): Gist {
  const { id, title, phase, status, kle, owners, systems, dependsOn, replaces } = fields;
  const { requester, project, technical } = owners ?? {};
  const { direction } = fields.dataFlow ?? {};
  const { stoppedOn } = fields.exit?.decommission ?? {};
  const elements = fields.dataFlow?.elements?.map(({ name }) => ({ name }));
  return {
    ...{ id, title, phase, status, kle, dependsOn, replaces },
    owners: { requester, project, technical },
    systems: systems?.map(({ id, role }) => ({ id, role })),
    ...(fields.dataFlow && { dataFlow: { direction, elements } }),
    // Where elements are named, nobody asks what was needed.
    ...(elements === undefined && { need: { data: fields.need?.data } }),
    ...(stoppedOn && { exit: { decommission: { stoppedOn } } }),
    dpa: vendorsIn(fields.dpa),
    contracts: vendorsIn(fields.contracts),
  };
}

const ofSystem = ({ id, name, vendor, owner, manager }: SystemFields): Gist => ({
  ...{ id, name, owner, manager },
  vendor: vendor && { name: vendor.name, email: vendor.email },
});

/** Takes it from the fields of an entry. */
export const gistOf = {
  integrations: ({ fields }: Entry<IntegrationFields>): Gist => ofIntegration(fields),
  systems: ({ fields }: Entry<SystemFields>): Gist => ofSystem(fields),
};

/** Gists of all entries of a catalogue, in its order. */
export type Gists = Readonly<Record<keyof typeof gistOf, readonly Gist[]>>;

const noBody: Body = { text: "", line: 1, sections: [], links: [] };

/** The catalogue with nothing but gists in it. `view/entry-gist.test.ts` holds it to giving the same views. */
export function gistCatalogue(catalogue: Catalogue, gists: Gists): Catalogue {
  const inPlace = <Fields>(
    entries: readonly Entry<Fields>[],
    some: readonly Gist[],
  ): readonly Entry<Fields>[] =>
    entries.map(({ id, path }, at) => {
      const raw = some[at] ?? {};
      return { id, path, fields: raw as Fields, raw, body: noBody, intact: true };
    });
  return makeCatalogue(
    catalogue.governance,
    inPlace(catalogue.integrations, gists.integrations),
    inPlace(catalogue.systems, gists.systems),
    catalogue.unreadable,
  );
}
