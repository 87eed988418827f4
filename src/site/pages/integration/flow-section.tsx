import type { Integration } from "../../../domain/entry.ts";
import type { DataElement } from "../../../domain/integration-fields.ts";
import { fieldLabel, valueLabel } from "../../field-labels.ts";
import { number } from "../../formats.ts";
import type { PageContext } from "../../page-context.ts";
import { Facts, Missing } from "../../parts/facts.tsx";
import { FlowDiagram, type FlowNode } from "../../parts/flow-diagram.tsx";
import { KindTable } from "../../parts/kind-table.tsx";
import { Own } from "../../parts/own-words.tsx";
import { partsWords } from "../../parts/parts-words.ts";
import { Section } from "../../parts/section.tsx";
import { systemsInRole } from "../../view/system-links.ts";
import { DataCategoryMark } from "./data-category-mark.tsx";
import { integrationWords } from "./integration-words.ts";
import { NotBegun } from "./not-begun.tsx";

function Diagram({
  at,
  integration,
}: {
  readonly at: PageContext;
  readonly integration: Integration;
}) {
  const words = partsWords[at.locale];
  const { systemById } = at.view.input.catalogue;
  const { technical, dataFlow } = integration.fields;
  const node = (id: string): FlowNode => {
    const system = systemById.get(id);
    return {
      id,
      label: system?.fields.name ?? id,
      note: system === undefined ? words.unknownSystem : (system.fields.vendor?.name ?? ""),
      href: system && at.to({ page: "system", id }),
      way: false,
    };
  };
  const between = systemsInRole(integration, "intermediary").map(node);
  const route = technical?.route;
  if (route !== undefined && route !== "direct" && between.length === 0)
    between.push({
      id: `route-${route}`,
      label: valueLabel("technical.route", route, at.locale),
      note: technical?.protocol
        ? valueLabel("technical.protocol", technical.protocol, at.locale)
        : "",
      href: undefined,
      way: true,
    });
  const layers = [
    systemsInRole(integration, "source").map(node),
    between,
    systemsInRole(integration, "target").map(node),
  ];
  const names = (layer: readonly FlowNode[] | undefined) =>
    (layer ?? []).map(({ label }) => label).join(", ");
  const twoWay = dataFlow?.direction === "two-way";
  return (
    <FlowDiagram
      at={at}
      layers={layers}
      twoWay={twoWay}
      description={`${words.from} ${names(layers[0])} ${words.to} ${names(layers[2])}${twoWay ? ` ${words.back}` : ""}`}
    />
  );
}

function Elements({
  at,
  integration,
}: {
  readonly at: PageContext;
  readonly integration: Integration;
}) {
  const words = integrationWords[at.locale];
  const parts = partsWords[at.locale];
  const needed = new Set(integration.fields.need?.data ?? []);
  return (
    <KindTable<DataElement>
      at={at}
      kind="elements"
      caption={words.elements}
      showCaption
      rows={integration.fields.dataFlow?.elements ?? []}
      cells={[
        ({ name }) => <Own at={at}>{name}</Own>,
        ({ category }) =>
          category ? (
            <DataCategoryMark at={at} category={category} />
          ) : (
            <Missing at={at} path={integration.path} field={words.elementCategory} />
          ),
        ({ cpr }) => (cpr === true ? parts.yes : parts.no),
        ({ name }) => (needed.has(name) ? parts.yes : words.notInNeed),
      ]}
    />
  );
}

/** What moves from where to where: drawing, key facts, elements. */
export function FlowSection({
  at,
  integration,
}: {
  readonly at: PageContext;
  readonly integration: Integration;
}) {
  const words = integrationWords[at.locale];
  const { systems, dataFlow, need } = integration.fields;
  const { locale } = at;
  return (
    <Section id="flow" title={words.flow}>
      {systems !== undefined && systems.length > 0 && <Diagram at={at} integration={integration} />}
      {dataFlow === undefined ? (
        <NotBegun at={at} path={integration.path} gate="clarification" />
      ) : (
        <>
          <Facts
            at={at}
            path={integration.path}
            facts={[
              {
                name: fieldLabel("dataFlow.direction", locale),
                value:
                  dataFlow.direction &&
                  valueLabel("dataFlow.direction", dataFlow.direction, locale),
              },
              {
                name: fieldLabel("need.frequency", locale),
                value: need?.frequency && valueLabel("need.frequency", need.frequency, locale),
              },
              {
                name: fieldLabel("dataFlow.volumePerDay", locale),
                value:
                  dataFlow.volumePerDay === undefined
                    ? undefined
                    : number(dataFlow.volumePerDay, locale),
              },
            ]}
          />
          {(dataFlow.elements ?? []).length > 0 && <Elements at={at} integration={integration} />}
        </>
      )}
    </Section>
  );
}
