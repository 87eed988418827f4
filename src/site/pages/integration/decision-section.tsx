import type { DecisionRecord } from "../../../domain/decision-record.ts";
import type { Integration } from "../../../domain/entry.ts";
import { phaseNames } from "../../../domain/phase.ts";
import { transitionNames } from "../../../domain/transition-names.ts";
import { longDate } from "../../formats.ts";
import type { PageContext } from "../../page-context.ts";
import { DataTable } from "../../parts/data-table.tsx";
import { Section } from "../../parts/section.tsx";
import { repositoryUrl } from "../../source-links.ts";
import { decisionWords } from "./decision-words.ts";

interface Props {
  readonly at: PageContext;
  readonly integration: Integration;
}

/** What the decision log holds of an integration, newest first. */
const decisionsOf = ({ at, integration }: Props): readonly DecisionRecord[] =>
  at.view.lookUp.decisions(integration.id);

// A day is enough for a reader; the log itself has the second.
const dayOf = (instant: string, { locale }: PageContext): string =>
  longDate(instant.slice(0, 10), locale);

function What({ at, decision }: { readonly at: PageContext; readonly decision: DecisionRecord }) {
  const { about = [], from, gate, kind, to } = decision;
  const moves = from !== undefined && to !== undefined && from.phase !== to.phase;
  return (
    <>
      {transitionNames[kind][at.locale]}
      {moves && `: ${phaseNames[from.phase][at.locale]} → ${phaseNames[to.phase][at.locale]}`}
      {about.length > 0 && `: ${about.join(", ")}`}
      {gate === "closed" && (
        <p>
          <strong>{decisionWords[at.locale].pastGate}</strong>
        </p>
      )}
    </>
  );
}

function Who({ at, decision }: { readonly at: PageContext; readonly decision: DecisionRecord }) {
  const words = decisionWords[at.locale];
  const { approvals, signatures } = decision;
  if (signatures.length + approvals.length === 0) return <>{words.nobody}</>;
  return (
    <ul class="plain-list">
      {signatures.map(({ at: given, eventId, login, role }) => (
        <li key={eventId}>{words.signature(login, role, dayOf(given, at))}</li>
      ))}
      {approvals.map(({ at: given, eventId, login }) => (
        <li key={eventId}>{words.approval(login, dayOf(given, at))}</li>
      ))}
    </ul>
  );
}

function Where({ at, decision }: { readonly at: PageContext; readonly decision: DecisionRecord }) {
  const words = decisionWords[at.locale];
  const { mergedBy, pullRequest } = decision;
  const base = repositoryUrl(at.view.input);
  const name = words.pullRequest(pullRequest);
  return (
    <>
      {base === undefined ? name : <a href={`${base}/pull/${pullRequest}`}>{name}</a>}
      {mergedBy !== undefined && `, ${words.mergedBy(mergedBy)}`}
    </>
  );
}

/** Who decided what, when, in which role and in which pull request; nothing where the log holds nothing. */
export function DecisionSection(props: Props) {
  const { at } = props;
  const words = decisionWords[at.locale];
  const rows = decisionsOf(props);
  if (rows.length === 0) return null;
  return (
    <Section id="decisions" title={words.title}>
      <p>{words.intro}</p>
      <DataTable
        at={at}
        caption={words.title}
        rows={rows}
        columns={[
          { name: words.when, kind: "short", cell: ({ mergedAt }) => dayOf(mergedAt, at) },
          {
            name: words.what,
            kind: "head",
            cell: (decision) => <What at={at} decision={decision} />,
          },
          { name: words.who, cell: (decision) => <Who at={at} decision={decision} /> },
          { name: words.where, cell: (decision) => <Where at={at} decision={decision} /> },
        ]}
      />
    </Section>
  );
}
