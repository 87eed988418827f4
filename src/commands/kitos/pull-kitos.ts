import type { Catalogue } from "../../domain/catalogue.ts";
import { makeSnapshot } from "../../domain/kitos/make-snapshot.ts";
import { readOrganisation } from "../../domain/kitos/read-registrations.ts";
import type { KitosOrganisation, KitosSnapshot } from "../../domain/kitos/snapshot.ts";
import type { Text } from "../../domain/language.ts";
import { isRecord, type LooseRecord } from "../../domain/loose-json.ts";
import { UsageError } from "../../domain/usage-error.ts";
import { connectToKitos, type KitosAccess, type KitosClient } from "../../io/kitos/kitos-client.ts";
import { KitosTrouble } from "../../io/kitos/kitos-trouble.ts";
import { readPages } from "../../io/kitos/read-pages.ts";

export interface PullOptions {
  readonly catalogue: Catalogue;
  readonly url: string;
  readonly cvr: string;
  readonly access: KitosAccess;
  /** ISO date. */
  readonly today: string;
  /** Milliseconds for one answer. */
  readonly within?: number;
  readonly progress?: (text: Text) => void;
}

const patience = { within: 60_000, pause: 100, firstRetry: 1000, longestRetry: 60_000 };

async function organisationOf(client: KitosClient, cvr: string): Promise<KitosOrganisation> {
  const { items } = await readPages(client, "/api/v2/organizations", { cvrContent: cvr });
  const found = items
    .flatMap((item) => readOrganisation(item) ?? [])
    .find((one) => one.cvr?.replaceAll(/\D/g, "") === cvr);
  if (found !== undefined) return found;
  throw new UsageError({
    da: `KITOS kender ingen organisation med CVR-nummer ${cvr}. Ret kitos.cvr i .github/governance.yml.`,
    en: `KITOS knows no organisation with CVR number ${cvr}. Correct kitos.cvr in .github/governance.yml.`,
  });
}

/** Numbers in KITOS that the catalogue names. */
const wantedSystems = ({ systems }: Catalogue): ReadonlySet<string> =>
  new Set(systems.flatMap(({ fields }) => fields.kitos?.system?.toLowerCase() ?? []));

/** Systems that the catalogue names and that are not among those in use at home. One that KITOS does not know is left out: `diff` tells. */
async function namedSystems(
  client: KitosClient,
  wanted: ReadonlySet<string>,
  known: readonly LooseRecord[],
): Promise<readonly LooseRecord[]> {
  const there = new Set(known.map(({ uuid }) => String(uuid).toLowerCase()));
  const found: LooseRecord[] = [];
  for (const uuid of wanted) {
    if (there.has(uuid)) continue;
    try {
      const answer = await client.get(`/api/v2/it-systems/${uuid}`);
      if (isRecord(answer)) found.push(answer);
    } catch (error) {
      if (!(error instanceof KitosTrouble && error.kind === "missing")) throw error;
    }
  }
  return found;
}

/** Reads from KITOS what concerns the municipality. Throws `KitosTrouble` or `UsageError`; then nothing is known, and nothing is to be written. */
export async function pullKitos(options: PullOptions): Promise<KitosSnapshot> {
  const { access, catalogue, cvr, progress = () => undefined, today, url } = options;
  const within = options.within ?? patience.within;
  const client = await connectToKitos({ ...patience, url, access, within });
  const organisation = await organisationOf(client, cvr);
  const list = async (what: Text, path: string, query: Readonly<Record<string, string>>) => {
    progress(what);
    return readPages(client, `/api/v2/${path}`, query, (page) => {
      if (page > 0)
        progress({ da: `${what.da}, side ${page + 1}`, en: `${what.en}, page ${page + 1}` });
    });
  };
  const ours = { organizationUuid: organisation.uuid };
  const usages = await list(
    { da: "Henter anvendelser", en: "Fetching usages" },
    "it-system-usages",
    ours,
  );
  const systems = await list({ da: "Henter systemer", en: "Fetching systems" }, "it-systems", {
    usedInOrganizationUuid: organisation.uuid,
    includeDeactivated: "true",
  });
  const agreements = await list(
    { da: "Henter databehandlinger", en: "Fetching data processing registrations" },
    "data-processing-registrations",
    ours,
  );
  const contracts = await list(
    { da: "Henter kontrakter", en: "Fetching contracts" },
    "it-contracts",
    ours,
  );
  const wanted = wantedSystems(catalogue);
  const named = await namedSystems(client, wanted, systems.items);
  return makeSnapshot(
    {
      organisation,
      systems: [...systems.items, ...named],
      usages: usages.items,
      agreements: agreements.items,
      contracts: contracts.items,
      remarks: [usages, systems, agreements, contracts].flatMap(({ remarks }) => remarks),
    },
    wanted,
    today,
  );
}
