import type { Integration } from "../../domain/entry.ts";
import type { IntegrationFields } from "../../domain/integration-fields.ts";
import { makeBody } from "./make-body.ts";
import { mergePatch, type Patch } from "./merge-patch.ts";
import { validFields } from "./valid-fields.ts";

const text = `
## Behov

Visitationen journaliserer hver afgørelse.

## Dataflow

Nexus afleverer, SBSYS modtager.

## Exitplan

Se felterne ovenfor; planen er gennemgået med begge ejere.

## Teknisk løsning

Nexus kalder SBSYS.

## Implementeringsplan

Test i marts, drift i juni.

## Driftsvilkår

It-drift overvåger køen.
`;

/** Makes an entry of the front matter as given; the caller answers for its types. */
export function integrationFrom(raw: Patch, body = text, path?: string): Integration {
  const id = String(raw.id ?? "");
  const place = path ?? `integrations/${id}.md`;
  return {
    id: place.slice("integrations/".length, -".md".length),
    path: place,
    // The patches of tests are written by us and stand beside what they are laid over.
    fields: raw as unknown as IntegrationFields,
    body: makeBody(body),
    intact: true,
    raw,
  };
}

/**
 * An integration in operation with which every rule is content on 2026-11-23, with `overrides` laid over it: groups are merged, lists
 * replaced, `null` takes a key away.
 */
export const validIntegration = (overrides: Patch = {}, body?: string): Integration =>
  integrationFrom(mergePatch(validFields, overrides), body);

/** A second valid one, between other systems: the first one's neighbour in a catalogue. */
export const otherIntegration = (overrides: Patch = {}): Integration =>
  validIntegration(
    mergePatch(
      {
        id: "sbsys-digital-post",
        title: "Breve fra SBSYS sendes som Digital Post",
        systems: [
          { id: "sbsys", role: "source" },
          { id: "digital-post", role: "target" },
        ],
        technical: { exposedBy: "digital-post" },
        reuse: {
          enquiries: [
            {
              vendor: "Ditmer A/S",
              askedOn: "2025-10-21",
              answeredOn: "2025-11-03",
              answer: "delivered-before",
            },
            {
              vendor: "Digitaliseringsstyrelsen",
              askedOn: "2025-10-21",
              answeredOn: "2025-11-03",
              answer: "delivered-before",
            },
          ],
        },
        dpa: [
          {
            vendor: "Ditmer A/S",
            decision: "existing-covers",
            decidedOn: "2025-11-20",
            reason: "Gældende aftale omfatter udsendelse.",
            status: "signed",
            signedOn: "2024-05-02",
            nextAuditOn: "2027-05-20",
          },
          {
            vendor: "Digitaliseringsstyrelsen",
            decision: "not-required",
            decidedOn: "2025-11-20",
            reason: "Myndigheden er selv dataansvarlig.",
          },
        ],
        contracts: [
          { vendor: "Ditmer A/S", form: "existing-covers", signedOn: "2022-11-30" },
          { vendor: "Digitaliseringsstyrelsen", form: "existing-covers", signedOn: "2022-11-30" },
        ],
        exit: { expectedEndOn: "2031-02-28" },
      },
      overrides,
    ),
  );
