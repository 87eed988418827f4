import { deadlineTitles } from "../../../domain/deadline-kinds.ts";
import type { Integration } from "../../../domain/entry.ts";
import { phaseNames } from "../../../domain/phase.ts";
import { longDate } from "../../formats.ts";
import type { PageContext } from "../../page-context.ts";
import { DataTable } from "../../parts/data-table.tsx";
import { DeadlineMark } from "../../parts/deadline-mark.tsx";
import { IntegrationLink } from "../../parts/links.tsx";
import { Own } from "../../parts/own-words.tsx";
import { Section } from "../../parts/section.tsx";
import { SimilarList } from "../../parts/similar-list.tsx";
import { deadlinesAtOnce } from "../../view/deadlines-at-once.ts";
import { isToldBySteps, registeredLate } from "../../view/phase-dates.ts";
import { integrationWords } from "./integration-words.ts";

interface Props {
  readonly at: PageContext;
  readonly integration: Integration;
}

function LinkList({ at, ids }: { readonly at: PageContext; readonly ids: readonly string[] }) {
  return (
    <ul class="plain-list">
      {ids.map((id) => (
        <li key={id}>
          <IntegrationLink at={at} id={id} />
        </li>
      ))}
    </ul>
  );
}

/** What it needs, what needs it, and what else has been built between the same systems. */
export function ConnectionsSection({ at, integration }: Props) {
  const words = integrationWords[at.locale];
  const dependsOn = integration.fields.dependsOn ?? [];
  const dependants = at.view.lookUp.dependants(integration.id).map(({ id }) => id);
  const similar = at.view.lookUp.similar(integration);
  return (
    <Section id="connections" title={words.dependencies}>
      {dependsOn.length > 0 && (
        <>
          <h3>{words.dependsOn}</h3>
          <LinkList at={at} ids={dependsOn} />
        </>
      )}
      {dependants.length > 0 && (
        <>
          <h3>{words.dependants}</h3>
          <LinkList at={at} ids={dependants} />
        </>
      )}
      <h3 class="similar">{words.similar}</h3>
      {similar.length === 0 ? (
        <p class="similar">{words.similarNone}</p>
      ) : (
        <SimilarList at={at} similar={similar} />
      )}
    </Section>
  );
}

/** Every dated obligation, the nearest first. */
export function DeadlineSection({ at, integration }: Props) {
  const words = integrationWords[at.locale];
  const deadlines = deadlinesAtOnce(at.view.deadlinesById.get(integration.id) ?? []);
  if (deadlines.length === 0) return null;
  return (
    <Section id="deadlines" title={words.deadlines}>
      <ul class="deadline-list">
        {deadlines.map(({ deadline, vendors }) => (
          <li key={`${deadline.kind}-${deadline.on}`}>
            {deadlineTitles[deadline.kind][at.locale]}
            {vendors.length > 0 && `: ${vendors.join(", ")}`}
            <b>{longDate(deadline.on, at.locale)}</b>
            {deadline.state !== "later" && <DeadlineMark at={at} deadline={deadline} />}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Permissions to break a rule for a time. */
export function WaiverSection({ at, integration }: Props) {
  const words = integrationWords[at.locale];
  const waivers = integration.fields.waivers ?? [];
  if (waivers.length === 0) return null;
  return (
    <Section id="waivers" title={words.waivers}>
      <DataTable
        at={at}
        caption={words.waivers}
        rows={waivers}
        columns={[
          { name: words.waiverRule, kind: "head", cell: ({ rule }) => <code>{rule}</code> },
          { name: words.waiverReason, cell: ({ reason }) => <Own at={at}>{reason}</Own> },
          {
            name: words.waiverUntil,
            kind: "short",
            cell: ({ until }) => longDate(until, at.locale),
          },
          { name: words.waiverBy, cell: ({ approvedBy }) => approvedBy },
        ]}
      />
    </Section>
  );
}

/** The way through the phases as Git knows it, where it was not the straight one. */
export function HistorySection({ at, integration }: Props) {
  const words = integrationWords[at.locale];
  const moves = at.view.input.history.get(integration.id) ?? [];
  if (isToldBySteps(moves, integration.fields.phase)) return null;
  return (
    <Section id="history" title={words.moves}>
      <ol class="history">
        {moves.toReversed().map((move) => (
          <li key={`${move.on}-${move.phase}`}>
            <span>{longDate(move.on, at.locale)}</span>
            {move === moves[0] && registeredLate(moves)
              ? words.registeredIn(phaseNames[move.phase][at.locale])
              : phaseNames[move.phase][at.locale]}
          </li>
        ))}
      </ol>
    </Section>
  );
}
