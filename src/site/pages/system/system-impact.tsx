import type { System } from "../../../domain/entry.ts";
import { longDate, number } from "../../formats.ts";
import type { PageContext } from "../../page-context.ts";
import { IntegrationTable } from "../../parts/integration-table.tsx";
import { SystemLink } from "../../parts/links.tsx";
import { Own } from "../../parts/own-words.tsx";
import { Section } from "../../parts/section.tsx";
import { integrationWords } from "../integration/integration-words.ts";
import { otherSystems } from "./system-cells.tsx";
import { systemWords } from "./system-words.ts";

/** What stops with a system: at once, and further on. */
export function SystemImpact({
  at,
  system,
}: {
  readonly at: PageContext;
  readonly system: System;
}) {
  const words = systemWords[at.locale];
  const impact = at.view.lookUp.impact(system.id);
  const months = (count: number): string =>
    integrationWords[at.locale].months(number(count, at.locale));
  return (
    <Section id="impact" title={words.impact}>
      {system.fields.endOfLifeOn && (
        <p class="notice info">{words.endsSoon(longDate(system.fields.endOfLifeOn, at.locale))}</p>
      )}
      {impact.direct.length === 0 ? (
        <p>{words.impactNone}</p>
      ) : (
        <>
          <p>
            {words.impactText(impact.neighbours.size, impact.direct.length)}{" "}
            {impact.longestExit !== undefined && words.impactLongest(months(impact.longestExit))}
          </p>
          <h3>{words.direct}</h3>
          <IntegrationTable
            at={at}
            caption={words.direct}
            integrations={impact.direct}
            allHref={`${at.to({ page: "overview" })}?system=${system.id}`}
            columns={[
              {
                name: words.otherEnd,
                cell: (integration) => otherSystems(at, integration, system.id),
              },
              {
                name: words.exitTime,
                kind: "short",
                cell: ({ fields }) =>
                  fields.exit?.leadTimeMonths === undefined
                    ? "–"
                    : months(fields.exit.leadTimeMonths),
              },
              {
                name: words.fallback,
                cell: ({ fields }) =>
                  fields.exit?.fallback ? <Own at={at}>{fields.exit.fallback}</Own> : "–",
              },
            ]}
          />
          <h3>{words.neighbourTitle}</h3>
          <ul class="columns">
            {[...impact.neighbours]
              .sort(([, a], [, b]) => b - a)
              .map(([id, count]) => (
                <li key={id}>
                  <SystemLink at={at} id={id} />{" "}
                  <span class="muted">{words.neighbourCount(count)}</span>
                </li>
              ))}
          </ul>
        </>
      )}
      {impact.indirect.length > 0 && (
        <>
          <h3>{words.impactIndirect}</h3>
          <p>{words.impactIndirectText}</p>
          <IntegrationTable at={at} caption={words.impactIndirect} integrations={impact.indirect} />
        </>
      )}
    </Section>
  );
}
