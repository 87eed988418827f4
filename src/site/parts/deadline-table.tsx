import { type Deadline, deadlineTitle } from "../../domain/deadlines.ts";
import { shortDate } from "../formats.ts";
import type { PageContext } from "../page-context.ts";
import { deadlineWords } from "../pages/deadlines/deadline-words.ts";
import { deadlineSubject } from "../view/deadline-subject.ts";
import { DataTable } from "./data-table.tsx";
import { DeadlineMark } from "./deadline-mark.tsx";
import { Own } from "./own-words.tsx";

/** Deadlines with what they are about and who answers for it. */
export function DeadlineTable({
  at,
  caption,
  deadlines,
}: {
  readonly at: PageContext;
  readonly caption: string;
  readonly deadlines: readonly Deadline[];
}) {
  const words = deadlineWords[at.locale];
  const rows = deadlines.map((deadline) => ({
    deadline,
    subject: deadlineSubject(at.view, deadline),
  }));
  return (
    <DataTable
      at={at}
      caption={caption}
      className="deadlines"
      rows={rows}
      columns={[
        {
          name: words.date,
          kind: "short",
          cell: ({ deadline }) => (
            <time dateTime={deadline.on}>{shortDate(deadline.on, at.locale)}</time>
          ),
        },
        {
          name: words.deadline,
          kind: "head",
          cell: ({ deadline }) => deadlineTitle(deadline)[at.locale],
        },
        {
          name: words.concerns,
          cell: ({ subject }) => (
            <a href={at.to(subject.route)}>
              <Own at={at}>{subject.name}</Own>
            </a>
          ),
        },
        {
          name: words.responsible,
          cell: ({ subject }) =>
            subject.responsible ? <Own at={at}>{subject.responsible}</Own> : "–",
        },
        { name: words.left, cell: ({ deadline }) => <DeadlineMark at={at} deadline={deadline} /> },
      ]}
    />
  );
}
