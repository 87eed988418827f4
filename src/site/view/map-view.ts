import { hierarchy, pack } from "d3-hierarchy";
import type { Integration, System } from "../../domain/entry.ts";
import { isClosed } from "../../domain/liveness.ts";
import { compareDanish } from "../formats.ts";
import { onceIn } from "../notes/note.ts";
import type { SiteView } from "./site-view.ts";
import { systemsInRole } from "./system-links.ts";

/** Everything that goes from one system to another, straight or on its way. */
export interface Connection {
  readonly from: string;
  readonly to: string;
  readonly integrations: readonly Integration[];
}

export interface MapCircle {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}
export interface MapSystem extends MapCircle {
  readonly system: System;
  readonly connections: number;
}
export interface MapArea extends MapCircle {
  readonly name: string;
}
export interface LandscapeMap {
  readonly size: number;
  readonly areas: readonly MapArea[];
  readonly systems: readonly MapSystem[];
  readonly connections: readonly Connection[];
}

const size = 1000;
/** Room between areas for the name above each. */
const labelRoom = 30;

/** The steps an integration takes: from its sources over what lies between to its targets. */
function stepsOf(integration: Integration): readonly (readonly [string, string])[] {
  const between = systemsInRole(integration, "intermediary");
  const layers = [
    systemsInRole(integration, "source"),
    ...(between.length > 0 ? [between] : []),
    systemsInRole(integration, "target"),
  ];
  return layers
    .slice(1)
    .flatMap((layer, index) =>
      (layers[index] ?? []).flatMap((from) => layer.map((to) => [from, to] as const)),
    );
}

const madeOnce = onceIn(makeConnections);

/** What is connected to what, by everything that is not closed, in Danish order of systems' names, each by integrations in the order of the catalogue. */
export const connectionsOf = (view: SiteView): readonly Connection[] => madeOnce(view, undefined);

function makeConnections(view: SiteView): readonly Connection[] {
  const { systemById } = view.input.catalogue;
  const found = new Map<string, { from: string; to: string; integrations: Integration[] }>();
  for (const integration of view.integrationsById) {
    if (isClosed(integration.fields)) continue;
    for (const [from, to] of stepsOf(integration)) {
      if (!systemById.has(from) || !systemById.has(to)) continue;
      const key = `${from}\n${to}`;
      const entry = found.get(key);
      if (entry === undefined) found.set(key, { from, to, integrations: [integration] });
      else if (entry.integrations.at(-1) !== integration) entry.integrations.push(integration);
    }
  }
  const name = (id: string): string => systemById.get(id)?.fields.name ?? id;
  return [...found.values()].sort(
    (a, b) => compareDanish(name(a.from), name(b.from)) || compareDanish(name(a.to), name(b.to)),
  );
}

const eitherWay = ({ from, to }: Connection): string => [from, to].sort().join("\n");

/** Connections between two systems that more than one integration binds, whichever way their data go. */
export function crowdedPairs(connections: readonly Connection[]): readonly Connection[] {
  const between = new Map<string, Set<Integration>>();
  for (const connection of connections) {
    const key = eitherWay(connection);
    const known = between.get(key) ?? new Set();
    for (const integration of connection.integrations) known.add(integration);
    between.set(key, known);
  }
  return connections.filter((connection) => (between.get(eitherWay(connection))?.size ?? 0) > 1);
}

interface Node {
  readonly name: string;
  readonly system?: System;
  readonly value?: number;
  readonly children?: readonly Node[];
}

// Tenths of a unit are finer than any screen, and keep the same bytes on every machine.
const rounded = ({ x, y, r }: MapCircle): MapCircle => ({
  x: Math.round(x * 10) / 10,
  y: Math.round(y * 10) / 10,
  r: Math.round(r * 10) / 10,
});

/**
 * Systems as circles inside their owner's circle, larger the more is connected to them. Places come from the catalogue alone
 * and change little from day to day, so that people find their way again.
 */
export function landscapeOf(view: SiteView, unknownArea: string): LandscapeMap {
  const connections = connectionsOf(view);
  const degree = new Map<string, number>();
  for (const { from, to } of connections)
    for (const id of new Set([from, to])) degree.set(id, (degree.get(id) ?? 0) + 1);
  const byArea = new Map<string, System[]>();
  for (const system of view.systems) {
    const area = system.fields.owner?.unit ?? unknownArea;
    byArea.set(area, [...(byArea.get(area) ?? []), system]);
  }
  const root: Node = {
    name: "",
    children: [...byArea].map(([name, systems]) => ({
      name,
      children: systems.map((system) => ({
        name: system.fields.name,
        system,
        value: 2 + (degree.get(system.id) ?? 0),
      })),
    })),
  };
  const tree = hierarchy<Node>(root, (node) => (node.children ? [...node.children] : undefined))
    .sum(({ value }) => value ?? 0)
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0) || compareDanish(a.data.name, b.data.name));
  const packed = pack<Node>()
    .size([size, size])
    .padding((node) => (node.depth === 0 ? labelRoom : 6))(tree);
  const nodes = packed.descendants();
  return {
    size,
    areas: nodes
      .filter(({ depth }) => depth === 1)
      .map((node) => ({ name: node.data.name, ...rounded(node) })),
    systems: nodes.flatMap((node) => {
      const { system } = node.data;
      if (system === undefined) return [];
      return [{ system, connections: degree.get(system.id) ?? 0, ...rounded(node) }];
    }),
    connections,
  };
}
