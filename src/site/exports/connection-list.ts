import type { Connection } from "../view/map-view.ts";
import type { SiteView } from "../view/site-view.ts";
import type { ListSpec } from "./list-spec.ts";

/** What is connected to what. */
export const connectionList = (view: SiteView): ListSpec<Connection> => {
  const name = (id: string): string => view.input.catalogue.systemById.get(id)?.fields.name ?? id;
  return {
    file: { da: "forbindelser", en: "connections" },
    columns: [
      { key: "from", name: { da: "Fra", en: "From" }, cell: ({ from }) => name(from) },
      { key: "fromId", name: { da: "Fra, id", en: "From, id" }, cell: ({ from }) => from },
      { key: "to", name: { da: "Til", en: "To" }, cell: ({ to }) => name(to) },
      { key: "toId", name: { da: "Til, id", en: "To, id" }, cell: ({ to }) => to },
      {
        key: "count",
        name: { da: "Antal integrationer", en: "Number of integrations" },
        cell: ({ integrations }) => integrations.length,
      },
      {
        key: "integrations",
        name: { da: "Integrationer", en: "Integrations" },
        cell: ({ integrations }) => integrations.map(({ id }) => id).join(", "),
      },
    ],
  };
};
