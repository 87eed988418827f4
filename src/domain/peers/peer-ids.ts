import type { PeerIntegration } from "./peer-catalogue.ts";

/** The ids of all systems that these integrations use. */
export const systemIdsOf = (integrations: readonly PeerIntegration[]): ReadonlySet<string> =>
  new Set(integrations.flatMap(({ systems }) => systems.map(({ id }) => id)));
