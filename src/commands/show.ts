import type { Catalogue } from "../domain/catalogue.ts";
import { dependantsOf, successorsOf } from "../domain/dependants.ts";
import type { Integration } from "../domain/entry.ts";
import { gateSeats } from "../domain/gate/demands.ts";
import { policyOfBase } from "../domain/gate/policy-of-base.ts";
import type { IntegrationCard, Neighbour, NextStep, Relation } from "../domain/integration-card.ts";
import type { Locale } from "../domain/language.ts";
import { isClosed } from "../domain/liveness.ts";
import { nextGate } from "../domain/phase.ts";
import { findSimilar } from "../domain/similar.ts";
import { checkCriteria } from "../input/criteria.ts";
import type { Schemas } from "../input/schemas.ts";
import { inPhaseSince } from "../site/view/phase-dates.ts";
import { checkCatalogue } from "./check-catalogue.ts";
import { integrationNotFound } from "./integration-not-found.ts";
import { openCatalogue, type Surroundings } from "./open-catalogue.ts";
import { checkOptions } from "./validate.ts";

export interface ShowOptions extends Surroundings {
  readonly id: string;
}

const mostSimilar = 5;
// Below this the two share a vendor or an element or so: no neighbours.
const leastScore = 20;

/** Shows one integration: how far it is, what the next gate lacks, what is wrong with it, and what stands beside it. */
export async function show(
  options: ShowOptions,
): Promise<{ readonly card: IntegrationCard; readonly locale: Locale }> {
  const { id } = options;
  const opened = await openCatalogue(options, (path) => path === `integrations/${id}.md`);
  const { catalogue } = opened.read;
  const integration = catalogue.integrationById.get(id);
  if (integration === undefined) throw integrationNotFound(id, catalogue);
  const { path, fields } = integration;
  const { findings } = checkCatalogue(opened.files, {
    ...checkOptions(opened),
    only: new Set([path]),
  });
  const moves = opened.history.moves.get(id) ?? [];
  const next = nextStep(integration, catalogue, opened.schemas);
  const { title, phase, status, statusReason } = fields;
  // A phase that is not committed yet has no day.
  const isKnown = moves.length === 0 || moves.at(-1)?.phase === phase;
  const since = isKnown ? inPhaseSince(integration, moves) : undefined;
  const card: IntegrationCard = {
    ...{ id, path, title, phase, status, findings },
    ...(statusReason !== undefined && { statusReason }),
    ...(since !== undefined && { since }),
    systems: (fields.systems ?? []).map((use) => {
      const name = catalogue.systemById.get(use.id)?.fields.name;
      return { id: use.id, role: use.role, ...(name !== undefined && { name }) };
    }),
    ...(next && { next }),
    neighbours: neighboursOf(integration, catalogue),
  };
  return { card, locale: catalogue.governance.locale };
}

function nextStep(
  integration: Integration,
  catalogue: Catalogue,
  schemas: Schemas,
): NextStep | undefined {
  const { fields } = integration;
  if (isClosed(fields)) return undefined;
  const gate = nextGate(fields.phase);
  const missing = checkCriteria(integration, [gate], schemas)
    .filter(({ met }) => !met)
    .map(({ criterion }) => criterion);
  const policy = policyOfBase(catalogue, []);
  const signatures = gate === "need" ? [] : gateSeats([gate], fields, policy);
  return { gate, missing, signatures };
}

function neighboursOf({ id, fields }: Integration, catalogue: Catalogue): Neighbour[] {
  const known = (relation: Relation, ids: readonly string[]): Neighbour[] =>
    ids.map((other) => {
      const found = catalogue.integrationById.get(other);
      if (found === undefined) return { relation, id: other };
      const { title, phase, status } = found.fields;
      return { relation, id: other, title, phase, status };
    });
  const idsOf = (integrations: readonly Integration[]): string[] =>
    integrations.map((one) => one.id);
  const self = catalogue.integrationById.get(id);
  const similar = self === undefined ? [] : findSimilar(self, catalogue, mostSimilar);
  return [
    ...known("depends-on", fields.dependsOn ?? []),
    ...known("needed-by", idsOf(dependantsOf(id, catalogue))),
    ...known("replaces", fields.replaces ?? []),
    ...known("replaced-by", idsOf(successorsOf(id, catalogue))),
    ...known(
      "similar",
      idsOf(
        similar.filter(({ score }) => score >= leastScore).map(({ integration }) => integration),
      ),
    ),
  ];
}
