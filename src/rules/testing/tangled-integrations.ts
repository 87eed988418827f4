import fc from "fast-check";
import type { Integration, System } from "../../domain/entry.ts";
import { validSystem } from "./make-context.ts";
import { validIntegration } from "./valid-integration.ts";

const ids = Array.from({ length: 8 }, (_, at) => `snitflade-${at}`);

const vendors = ["KMD A/S", "Ditmer A/S", "Systematic A/S"];

/** Systems of three vendors; one has passed its end, one nears it, and one has no manager. */
export const tangledSystems: readonly System[] = [
  { endOfLifeOn: "2026-01-31" },
  { endOfLifeOn: "2027-03-01" },
  { manager: null },
  {},
  {},
].map((patch, at) =>
  validSystem(`system-${at}`, `System ${at}`, vendors[at % vendors.length] ?? "", patch),
);

const system = fc.constantFrom(...tangledSystems.map(({ id }) => id), "ukendt");
const others = fc.subarray([...ids, "ukendt"], { maxLength: 2 });
const elements = fc.subarray(["navn", "adresse", "cpr-nummer"], { minLength: 1 });

/** What one integration says of others, and whatever makes rules look at these. */
const fields = fc.record({
  title: fc.constantFrom("Breve", "Sager", "Ydelser"),
  phase: fc.constantFrom("need", "parties", "clarification", "agreement", "operation", "exit"),
  status: fc.constantFrom("active", "active", "active", "on-hold", "retired", "rejected"),
  systems: fc.tuple(system, system).map(([source, target]) => [
    { id: source, role: "source" },
    { id: target, role: "target" },
  ]),
  dependsOn: others,
  replaces: others,
  dataFlow: elements.map((names) => ({
    elements: names.map((name) => ({ name, category: "ordinary" })),
  })),
  reuse: fc.constantFrom(
    { reason: null, outcome: "unclarified" },
    { reason: "Kun om natten." },
    {},
  ),
});

/** One of them. */
export const tangledIntegration = (id: string): fc.Arbitrary<Integration> =>
  fields.map((patch) => validIntegration({ ...patch, id }));

/** Integrations that have much to do with each other, sorted by id. */
export const tangledIntegrations: fc.Arbitrary<readonly Integration[]> = fc.tuple(
  ...ids.map(tangledIntegration),
);
