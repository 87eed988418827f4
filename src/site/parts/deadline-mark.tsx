import { daysBetween } from "../../domain/dates.ts";
import type { DeadlineState } from "../../domain/deadline-kinds.ts";
import type { Deadline } from "../../domain/deadlines.ts";
import type { PageContext } from "../page-context.ts";
import type { IconName } from "../style/icons.ts";
import { Badge, type Tone } from "./badge.tsx";
import { partsWords } from "./parts-words.ts";

const looks: Readonly<Record<DeadlineState, readonly [Tone, IconName | undefined]>> = {
  overdue: ["error", "error"],
  soon: ["warning", "calendar"],
  later: ["neutral", undefined],
};

/** How many days are left, or how many too late it is. */
export function DeadlineMark({
  at,
  deadline,
}: {
  readonly at: PageContext;
  readonly deadline: Deadline;
}) {
  const words = partsWords[at.locale];
  const days = daysBetween(at.view.input.today, deadline.on);
  const [tone, icon] = looks[deadline.state];
  return (
    <Badge tone={tone} icon={icon}>
      {days < 0 ? words.overdueDays(-days) : words.inDays(days)}
    </Badge>
  );
}
