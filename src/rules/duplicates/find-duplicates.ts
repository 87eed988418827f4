import type { Catalogue } from "../../domain/catalogue.ts";
import type { Integration } from "../../domain/entry.ts";
import type { SystemUse } from "../../domain/integration-fields.ts";
import { lifeOf } from "../../domain/liveness.ts";
import { perCatalogue } from "../../domain/per-catalogue.ts";
import { elementKey } from "../../domain/reuse-traits.ts";
import { nothing } from "../shared/nothing.ts";

/** What an integration moves from where to where; its elements are put together when somebody compares them. */
interface Flow {
  readonly integration: Integration;
  readonly sources: string;
  readonly targets: string;
  readonly twoWay: boolean;
}

const elementsOf = (flow: Flow): ReadonlySet<string> =>
  new Set((flow.integration.fields.dataFlow?.elements ?? []).map(({ name }) => elementKey(name)));

function endsOf(systems: readonly SystemUse[], wanted: SystemUse["role"]): string {
  let only = "";
  let count = 0;
  for (const { id, role } of systems)
    if (role === wanted) {
      only = id;
      count++;
    }
  if (count < 2) return only;
  const ids = systems.filter(({ role }) => role === wanted).map(({ id }) => id);
  return [...new Set(ids)].sort().join(" ");
}

function flowOf(integration: Integration): Flow | undefined {
  const { systems, dataFlow } = integration.fields;
  if (systems === undefined || lifeOf(integration.fields) !== "active") return undefined;
  if (dataFlow?.elements === undefined || dataFlow.elements.length === 0) return undefined;
  const sources = endsOf(systems, "source");
  const targets = endsOf(systems, "target");
  if (sources === "" || targets === "") return undefined;
  return { integration, sources, targets, twoWay: dataFlow.direction === "two-way" };
}

const endsKey = ({ sources, targets }: Flow): string =>
  sources < targets ? `${sources}|${targets}` : `${targets}|${sources}`;

const movesSameWay = (a: Flow, b: Flow): boolean =>
  (a.sources === b.sources && a.targets === b.targets) || a.twoWay || b.twoWay;

const isPartOf = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size <= b.size && [...a].every((element) => b.has(element));

/** The flows between two ends, with their elements, and who moves each element, so that a comparison begins with the rarest. */
interface Group {
  readonly flows: readonly Flow[];
  readonly elements: ReadonlyMap<Flow, ReadonlySet<string>>;
  readonly byElement: ReadonlyMap<string, readonly Flow[]>;
}

function makeGroup(flows: readonly Flow[]): Group {
  const elements = new Map(flows.map((flow) => [flow, elementsOf(flow)]));
  const byElement = new Map<string, Flow[]>();
  for (const [flow, names] of elements)
    for (const name of names) {
      const list = byElement.get(name);
      if (list === undefined) byElement.set(name, [flow]);
      else list.push(flow);
    }
  return { flows, elements, byElement };
}

/** Each flow that has company between its ends, with its group. Nearly every flow is alone, and costs one text. */
const groupsOf = perCatalogue(({ integrations }) => {
  const byEnds = new Map<string, Flow[]>();
  for (const integration of integrations) {
    const flow = flowOf(integration);
    if (flow === undefined) continue;
    const key = endsKey(flow);
    const list = byEnds.get(key);
    if (list === undefined) byEnds.set(key, [flow]);
    else list.push(flow);
  }
  const found = new Map<Integration, { readonly flow: Flow; readonly group: Group }>();
  for (const flows of byEnds.values()) {
    if (flows.length < 2) continue;
    const group = makeGroup(flows);
    for (const flow of flows) found.set(flow.integration, { flow, group });
  }
  return found;
});

function rarestNeighbours(names: ReadonlySet<string>, { byElement }: Group): readonly Flow[] {
  let rarest: readonly Flow[] | undefined;
  for (const name of names) {
    const list = byElement.get(name) ?? [];
    if (rarest === undefined || list.length < rarest.length) rarest = list;
  }
  return rarest ?? [];
}

/** A hundred neighbours are looked at for each integration, so that a pair of systems with thousands costs no more. */
const mostCompared = 100;
const none: ReadonlySet<string> = new Set();

/**
 * Active integrations between the same systems, the same way, that move everything this one moves, or nothing this one does not.
 * A two-way flow covers both ways. At most `most` of those that `counts` holds for, sorted by id.
 */
export function findDuplicates(
  integration: Integration,
  catalogue: Catalogue,
  most: number,
  counts: (other: Integration) => boolean = () => true,
): readonly Integration[] {
  const placed = groupsOf(catalogue).get(integration);
  if (placed === undefined) return nothing;
  const { flow, group } = placed;
  const own = group.elements.get(flow) ?? none;
  const near = [
    ...rarestNeighbours(own, group).slice(0, mostCompared),
    ...group.flows.slice(0, mostCompared),
  ];
  const found = new Set<Integration>();
  for (const other of near) {
    if (found.size === most) break;
    if (other === flow || !movesSameWay(flow, other)) continue;
    const theirs = group.elements.get(other) ?? none;
    if (!isPartOf(own, theirs) && !isPartOf(theirs, own)) continue;
    if (counts(other.integration)) found.add(other.integration);
  }
  return [...found].sort((a, b) => (a.id < b.id ? -1 : 1));
}
