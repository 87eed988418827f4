import { isClosed } from "../../../domain/liveness.ts";
import { type Phase, phaseNames, phaseNumber, statuses } from "../../../domain/phase.ts";
import { number, shortDate } from "../../formats.ts";
import { Document } from "../../layout/document.tsx";
import { PageHead } from "../../layout/page-head.tsx";
import type { PageContext } from "../../page-context.ts";
import { StatusBadge } from "../../parts/badge.tsx";
import { DataTable } from "../../parts/data-table.tsx";
import { FindingCounts } from "../../parts/finding-list.tsx";
import { Icon } from "../../parts/icon.tsx";
import { IntegrationLink } from "../../parts/links.tsx";
import { type BoardCard, type BoardColumn, boardOf } from "../../view/board-view.ts";
import { boardWords } from "./board-words.ts";

function Card({ at, card }: { readonly at: PageContext; readonly card: BoardCard }) {
  const words = boardWords[at.locale];
  const { integration, since, days, missing, overLimit } = card;
  const { status, phase } = integration.fields;
  // Of what waits for its next gate one asks how long; of what runs, since when.
  const time =
    since === undefined || days === undefined
      ? words.daysUnknown
      : phase === "operation"
        ? words.liveSince(shortDate(since, at.locale))
        : words.days(days);
  return (
    <li class="card">
      <IntegrationLink at={at} id={integration.id} />
      <span class="card-note">
        {time}
        {missing !== undefined && phase !== "operation" && (
          <>
            {", "}
            {missing === 0 ? words.ready : words.missingCount(missing)}
          </>
        )}
      </span>
      {overLimit !== undefined && (
        <span class="badge warning">
          <Icon name="warning" />
          {words.overLimit(overLimit)}
        </span>
      )}
      {status !== "active" && <StatusBadge at={at} status={status} />}
      <FindingCounts at={at} findings={at.view.lookUp.severities(integration.path)} />
    </li>
  );
}

/** The part of an address that leaves out of a phase what is closed, as the board does. */
const aliveIn = (phase: Phase): string =>
  statuses
    .filter((status) => !isClosed({ phase, status }))
    .map((status) => `&status=${status}`)
    .join("");

function Column({ at, column }: { readonly at: PageContext; readonly column: BoardColumn }) {
  const words = boardWords[at.locale];
  const { phase, count, cards } = column;
  return (
    <section class="board-column" aria-labelledby={`phase-${phase}`}>
      <h2 id={`phase-${phase}`}>
        <span class="board-number">{phaseNumber(phase)}</span> {phaseNames[phase][at.locale]}
      </h2>
      <p class="board-count">{words.count(number(count, at.locale))}</p>
      {cards.length === 0 ? (
        <p class="missing">{words.none}</p>
      ) : (
        <ul>
          {cards.map((card) => (
            <Card key={card.integration.id} at={at} card={card} />
          ))}
        </ul>
      )}
      {count > cards.length && (
        <p>
          <a href={`${at.to({ page: "overview" })}?phase=${phase}${aliveIn(phase)}`}>
            {words.more(number(count, at.locale))}
          </a>
        </p>
      )}
    </section>
  );
}

/** Seven columns with what is alive in each, and the same as a table. */
export function BoardPage({ at }: { readonly at: PageContext }) {
  const words = boardWords[at.locale];
  const board = boardOf(at.view);
  const closed = at.view.integrationsById.filter(({ fields }) => isClosed(fields)).length;
  const rows = board.flatMap(({ phase, cards }) => cards.map((card) => ({ phase, ...card })));
  return (
    <Document at={at} title={words.title} description={words.lead}>
      <PageHead at={at} title={words.title} lead={words.lead} />
      <div class="board">
        {board.map((column) => (
          <Column key={column.phase} at={at} column={column} />
        ))}
      </div>
      {closed > 0 && (
        <p class="board-closed">
          {words.closedNote(number(closed, at.locale))}{" "}
          <a href={`${at.to({ page: "overview" })}?status=rejected&status=retired`}>
            {words.seeClosed}
          </a>
        </p>
      )}
      <details class="as-table">
        <summary>{words.asTable}</summary>
        <DataTable
          at={at}
          caption={words.table}
          rows={rows}
          columns={[
            {
              name: words.integration,
              kind: "head",
              cell: ({ integration }) => <IntegrationLink at={at} id={integration.id} />,
            },
            {
              name: words.phase,
              cell: ({ phase }) => `${phaseNumber(phase)}. ${phaseNames[phase][at.locale]}`,
            },
            {
              name: words.since,
              kind: "short",
              cell: ({ since }) => (since ? shortDate(since, at.locale) : "–"),
            },
            {
              name: words.daysColumn,
              kind: "number",
              cell: ({ days }) => (days === undefined ? "–" : number(days, at.locale)),
            },
            { name: words.missing, kind: "number", cell: ({ missing }) => missing ?? "–" },
          ]}
        />
      </details>
    </Document>
  );
}
