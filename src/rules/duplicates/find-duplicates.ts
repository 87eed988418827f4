import type { Catalogue } from "../../domain/catalogue.ts";
import type { Integration } from "../../domain/entry.ts";
import { lifeOf } from "../../domain/liveness.ts";
import { perCatalogue } from "../../domain/per-catalogue.ts";
import { elementKey } from "../../domain/reuse-traits.ts";

interface Flow {
  readonly integration: Integration;
  readonly sources: string;
  readonly targets: string;
  readonly twoWay: boolean;
  readonly elements: ReadonlySet<string>;
}

function flowOf(integration: Integration): Flow | undefined {
  const { systems = [], dataFlow } = integration.fields;
  const elements = new Set((dataFlow?.elements ?? []).map(({ name }) => elementKey(name)));
  if (elements.size === 0 || lifeOf(integration.fields) !== "active") return undefined;
  const ends = (wanted: string): string =>
    [...new Set(systems.filter(({ role }) => role === wanted).map(({ id }) => id))]
      .sort()
      .join(" ");
  const [sources, targets] = [ends("source"), ends("target")];
  if (sources === "" || targets === "") return undefined;
  return { integration, sources, targets, twoWay: dataFlow?.direction === "two-way", elements };
}

const endsKey = ({ sources, targets }: Flow): string => [sources, targets].sort().join(" | ");

const movesSameWay = (a: Flow, b: Flow): boolean =>
  (a.sources === b.sources && a.targets === b.targets) || a.twoWay || b.twoWay;

const isPartOf = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size <= b.size && [...a].every((element) => b.has(element));

interface Group {
  readonly flows: Flow[];
  /** Flows of the group by element, so that a comparison begins with the rarest. */
  readonly byElement: Map<string, Flow[]>;
}

const groupsOf = perCatalogue((catalogue) => {
  const flows = new Map<Integration, Flow>();
  const groups = new Map<string, Group>();
  for (const integration of catalogue.integrations) {
    const flow = flowOf(integration);
    if (flow === undefined) continue;
    flows.set(integration, flow);
    const key = endsKey(flow);
    const group: Group = groups.get(key) ?? { flows: [], byElement: new Map() };
    groups.set(key, group);
    group.flows.push(flow);
    for (const element of flow.elements) {
      const list = group.byElement.get(element);
      if (list === undefined) group.byElement.set(element, [flow]);
      else list.push(flow);
    }
  }
  return { flows, groups };
});

function rarestNeighbours({ elements }: Flow, { byElement }: Group): readonly Flow[] {
  let rarest: readonly Flow[] | undefined;
  for (const element of elements) {
    const list = byElement.get(element) ?? [];
    if (rarest === undefined || list.length < rarest.length) rarest = list;
  }
  return rarest ?? [];
}

/** A hundred neighbours are looked at for each integration, so that a pair of systems with thousands costs no more. */
const mostCompared = 100;

/**
 * Active integrations between the same systems, the same way, that move everything this one moves, or nothing this one does not.
 * A two-way flow covers both ways. At most three, sorted by id.
 */
export function findDuplicates(
  integration: Integration,
  catalogue: Catalogue,
): readonly Integration[] {
  const { flows, groups } = groupsOf(catalogue);
  const own = flows.get(integration);
  const group = own === undefined ? undefined : groups.get(endsKey(own));
  if (own === undefined || group === undefined || group.flows.length < 2) return [];
  const near = [
    ...rarestNeighbours(own, group).slice(0, mostCompared),
    ...group.flows.slice(0, mostCompared),
  ];
  const found = new Set<Integration>();
  for (const other of near) {
    if (found.size === 3) break;
    if (other === own || !movesSameWay(own, other)) continue;
    if (isPartOf(own.elements, other.elements) || isPartOf(other.elements, own.elements))
      found.add(other.integration);
  }
  return [...found].sort((a, b) => (a.id < b.id ? -1 : 1));
}
