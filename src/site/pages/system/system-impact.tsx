import type { System } from "../../../domain/entry.ts";
import { longDate, number } from "../../formats.ts";
import type { PageContext } from "../../page-context.ts";
import { dash } from "../../parts/dash.ts";
import { IntegrationTable } from "../../parts/integration-table.tsx";
import { IntegrationLink, SystemLink } from "../../parts/links.tsx";
import { Own } from "../../parts/own-words.tsx";
import { mostRows, RowsLeft } from "../../parts/rows-left.tsx";
import { Section } from "../../parts/section.tsx";
import type { Impact } from "../../view/impact-view.ts";
import { integrationWords } from "../integration/integration-words.ts";
import { otherSystems, rolesIn } from "./system-cells.tsx";
import { systemWords } from "./system-words.ts";

/** A hub reaches hundreds of systems; those that pass most on are worth naming here, the rest stand on their own pages. */
const mostSystems = 20;

/** The systems that pass data on, those that pass on most first, each with some of the integrations it does so in. */
function SentOn({ at, sentOn }: { readonly at: PageContext; readonly sentOn: Impact["sentOn"] }) {
  const words = systemWords[at.locale];
  const systems = [...sentOn].sort(([, a], [, b]) => b.count - a.count);
  return (
    <>
      <ul class="plain-list">
        {systems.slice(0, mostSystems).map(([id, { count, first }]) => (
          <li key={id}>
            <SystemLink at={at} id={id} />:{" "}
            {first.map((integration, index) => (
              <>
                {index > 0 && ", "}
                <IntegrationLink key={integration.id} at={at} id={integration.id} />
              </>
            ))}
            {count > first.length && (
              <>
                {" "}
                <a href={`${at.to({ page: "overview" })}?system=${id}`}>
                  {words.sentOnMore(count - first.length)}
                </a>
              </>
            )}
          </li>
        ))}
      </ul>
      <RowsLeft at={at} shown={mostSystems} all={systems.length} />
    </>
  );
}

/** The systems at the other end, those with most in common first; nothing where the table of what stops says as much. */
function Neighbours({ at, impact }: { readonly at: PageContext; readonly impact: Impact }) {
  const words = systemWords[at.locale];
  const systems = [...impact.neighbours].sort(([, a], [, b]) => b - a);
  const isTold = impact.direct.length <= mostRows && systems.every(([, count]) => count === 1);
  if (isTold) return null;
  return (
    <>
      <h3>{words.neighbourTitle}</h3>
      <ul class="columns">
        {systems.map(([id, count]) => (
          <li key={id}>
            <SystemLink at={at} id={id} /> <span class="muted">{words.neighbourCount(count)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What stops with a system: at once, and, unless it is said in brief, further on. */
export function SystemImpact({
  at,
  system,
  brief,
}: {
  readonly at: PageContext;
  readonly system: System;
  readonly brief: boolean;
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
            kind="impact"
            cells={[
              (integration) => rolesIn(at, integration, system.id),
              (integration) => otherSystems(at, integration, system.id),
              ({ fields }) =>
                fields.exit?.leadTimeMonths === undefined
                  ? dash
                  : months(fields.exit.leadTimeMonths),
              ({ fields }) =>
                fields.exit?.fallback ? <Own at={at}>{fields.exit.fallback}</Own> : dash,
            ]}
          />
          {!brief && <Neighbours at={at} impact={impact} />}
        </>
      )}
      {!brief && impact.sentOn.size > 0 && (
        <>
          <h3>{words.sentOn}</h3>
          <p>{words.sentOnText}</p>
          <SentOn at={at} sentOn={impact.sentOn} />
        </>
      )}
      {!brief && impact.indirect.length > 0 && (
        <>
          <h3>{words.impactIndirect}</h3>
          <p>{words.impactIndirectText}</p>
          <IntegrationTable at={at} caption={words.impactIndirect} integrations={impact.indirect} />
        </>
      )}
    </Section>
  );
}
