import type { System } from "../../../domain/entry.ts";
import { phaseNames } from "../../../domain/phase.ts";
import { calendarPath } from "../../feeds/deadline-feeds.ts";
import { Document } from "../../layout/document.tsx";
import { PageHead } from "../../layout/page-head.tsx";
import type { PageContext } from "../../page-context.ts";
import { DataTable } from "../../parts/data-table.tsx";
import { DeadlineTable } from "../../parts/deadline-table.tsx";
import { FindingList } from "../../parts/finding-list.tsx";
import { Icon } from "../../parts/icon.tsx";
import { IntegrationTable } from "../../parts/integration-table.tsx";
import { IntegrationLink, Mailbox, SystemLink } from "../../parts/links.tsx";
import { contentLang } from "../../parts/own-words.tsx";
import { mostRows, RowsLeft } from "../../parts/rows-left.tsx";
import { Section } from "../../parts/section.tsx";
import { dueWithin, ownerDeadlines } from "../../view/owner-deadlines.ts";
import { ownerTasks } from "../../view/owner-tasks.ts";
import { type OwnerView, rolesOf } from "../../view/owners-view.ts";
import { dueWithinDays } from "../overview/key-figures.tsx";
import { ownerWords } from "./owner-words.ts";

interface Props {
  readonly at: PageContext;
  readonly owner: OwnerView;
}

function Tasks({ at, owner }: Props) {
  const words = ownerWords[at.locale];
  const { signatures, errors } = ownerTasks(at.view, owner);
  return (
    <Section id="waiting" title={words.waiting}>
      {signatures.length + errors.length === 0 && <p>{words.waitingNone}</p>}
      {signatures.length > 0 && (
        <ul class="tasks">
          {signatures.slice(0, mostRows).map(({ integration, gate, roles, missing }) => (
            <li key={integration.id} class={missing === 0 ? "ready" : undefined}>
              <Icon name={missing === 0 ? "edit" : "open"} />
              <div>
                <IntegrationLink at={at} id={integration.id} />
                <p>
                  {words.sign(phaseNames[gate][at.locale])}.{" "}
                  {missing === 0 ? words.signReady : words.signNot(missing)}
                </p>
                <p class="cell-note">
                  {words.signAs(roles.map((role) => role[at.locale]).join(", "))}
                </p>
              </div>
            </li>
          ))}
        </ul>
      )}
      <RowsLeft at={at} shown={mostRows} all={signatures.length} />
      {errors.length > 0 && (
        <>
          <h3>{words.mend}</h3>
          {errors.map(({ path, findings }) => (
            <FindingList key={path} at={at} findings={findings} subject />
          ))}
        </>
      )}
    </Section>
  );
}

function Due({ at, owner }: Props) {
  const words = ownerWords[at.locale];
  const due = dueWithin(ownerDeadlines(at.view, owner), at.view.input.today, dueWithinDays);
  return (
    <Section id="due" title={words.deadlines}>
      {due.length === 0 ? (
        <p>{words.deadlinesNone}</p>
      ) : (
        <>
          <DeadlineTable at={at} caption={words.deadlines} deadlines={due.slice(0, mostRows)} />
          <RowsLeft at={at} shown={mostRows} all={due.length} />
        </>
      )}
      <p class="no-print">
        <Icon name="calendar" />{" "}
        <a href={at.file(calendarPath({ page: "owner", id: owner.id }, at.locale))}>
          {words.calendar}
        </a>
        {" · "}
        <a href={at.to({ page: "deadlines" })}>{words.deadlinesAll}</a>
      </p>
    </Section>
  );
}

function Systems({ at, owner }: Props) {
  const words = ownerWords[at.locale];
  const systems = [...new Set([...owner.owned, ...owner.managed])];
  const roles = (system: System): string =>
    [
      owner.owned.includes(system) ? words.roles.owner : "",
      owner.managed.includes(system) ? words.roles.manager : "",
    ]
      .filter(Boolean)
      .join(", ");
  return (
    <Section id="systems" title={words.systems}>
      {systems.length === 0 ? (
        <p>{words.noSystems}</p>
      ) : (
        <DataTable
          at={at}
          caption={words.systems}
          rows={systems}
          columns={[
            { name: words.system, kind: "head", cell: ({ id }) => <SystemLink at={at} id={id} /> },
            { name: words.role, cell: roles },
            {
              name: words.used,
              kind: "number",
              cell: ({ id }) => at.view.lookUp.useCount(id),
            },
            {
              name: words.impact,
              cell: ({ id }) => (
                <a href={`${at.to({ page: "system", id })}#impact`}>{words.impact}</a>
              ),
            },
          ]}
        />
      )}
    </Section>
  );
}

/** What awaits one unit, what falls due, and everything it answers for. */
export function OwnerPage({ at, owner }: Props) {
  const words = ownerWords[at.locale];
  const title = owner.unit ?? owner.email;
  const owned = new Set(owner.owned.map(({ id }) => id));
  const managed = new Set(owner.managed.map(({ id }) => id));
  const named = new Map<string, string[]>();
  for (const { integration, role } of owner.named)
    named.set(integration.id, [...(named.get(integration.id) ?? []), words.roles[role]]);
  const rolesOn = (id: string): string => {
    const uses = at.view.input.catalogue.integrationById.get(id)?.fields.systems ?? [];
    return [
      ...(uses.some((use) => owned.has(use.id)) ? [words.roles.owner] : []),
      ...(uses.some((use) => managed.has(use.id)) ? [words.roles.manager] : []),
      ...(named.get(id) ?? []),
    ].join(", ");
  };
  return (
    <Document at={at} title={title} description={words.lead}>
      <PageHead
        at={at}
        title={title}
        lang={contentLang(at)}
        trail={[{ route: { page: "owners" }, name: words.listTitle }]}
      >
        <p class="lead">{words.lead}</p>
        <p>
          {rolesOf(owner)
            .map((role) => words.roles[role])
            .join(", ")}
          {" · "}
          {words.write}: <Mailbox email={owner.email} />
        </p>
      </PageHead>
      <Tasks at={at} owner={owner} />
      <Due at={at} owner={owner} />
      <Systems at={at} owner={owner} />
      <Section id="integrations" title={words.all}>
        <IntegrationTable
          at={at}
          caption={words.all}
          integrations={owner.integrations}
          kind="owned"
          cells={[({ id }) => rolesOn(id)]}
        />
      </Section>
    </Document>
  );
}
