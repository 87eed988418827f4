import { type Callers, callersOf } from "../../domain/kitos/callers.ts";
import type { KitosSnapshot } from "../../domain/kitos/snapshot.ts";
import type { Locale } from "../../domain/language.ts";
import { integrationNotFound } from "../integration-not-found.ts";
import { localCatalogue } from "../local-catalogue.ts";
import { requiredSnapshot } from "./known-snapshot.ts";

export interface FoundCallers {
  readonly title: string;
  readonly callers: Callers;
  readonly snapshot: KitosSnapshot;
  readonly kitos: string | undefined;
  readonly locale: Locale;
}

/** Who else uses the systems of one integration. Throws `UsageError` for an id that there is not, and without a snapshot. */
export async function kitosCallers(root: string, id: string): Promise<FoundCallers> {
  const catalogue = await localCatalogue(root);
  const integration = catalogue.integrationById.get(id);
  if (integration === undefined) throw integrationNotFound(id, catalogue);
  const snapshot = requiredSnapshot(root);
  const { governance } = catalogue;
  return {
    title: integration.fields.title,
    callers: callersOf(integration, catalogue, snapshot),
    snapshot,
    kitos: governance.help.kitos ?? governance.kitos?.url,
    locale: governance.locale,
  };
}
