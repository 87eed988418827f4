import { type Deadline, deadlineTitle } from "../../domain/deadlines.ts";
import { nextStepWith } from "../../domain/reminders/reminder-roles.ts";
import { shortDate } from "../formats.ts";
import type { PageContext } from "../page-context.ts";
import { deadlineSubject } from "../view/deadline-subject.ts";
import { DeadlineMark } from "./deadline-mark.tsx";
import { KindTable } from "./kind-table.tsx";
import { contentLang, Own } from "./own-words.tsx";

/** Deadlines with what they are about, who has the next step, and the unit it is for. */
export function DeadlineTable({
  at,
  caption,
  deadlines,
}: {
  readonly at: PageContext;
  readonly caption: string;
  readonly deadlines: readonly Deadline[];
}) {
  const rows = deadlines.map((deadline) => ({
    deadline,
    subject: deadlineSubject(at.view, deadline),
  }));
  return (
    <KindTable
      at={at}
      kind="deadlines"
      caption={caption}
      rows={rows}
      cells={[
        ({ deadline }) => shortDate(deadline.on, at.locale),
        ({ deadline }) => deadlineTitle(deadline)[at.locale],
        ({ subject }) => (
          <a href={at.to(subject.route)} lang={contentLang(at)}>
            {subject.name}
          </a>
        ),
        ({ deadline, subject }) => (
          <>
            {nextStepWith(deadline.kind)[at.locale]}
            {subject.responsible && (
              <span class="cell-note">
                <Own at={at}>{subject.responsible}</Own>
              </span>
            )}
          </>
        ),
        ({ deadline }) => <DeadlineMark at={at} deadline={deadline} />,
      ]}
    />
  );
}
