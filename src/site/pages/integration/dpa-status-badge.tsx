import { dpaStatusOn } from "../../../domain/dpa-decisions.ts";
import type { DpaDecision, DpaStatus } from "../../../domain/integration-fields.ts";
import { fieldLabel, valueLabel } from "../../field-labels.ts";
import type { PageContext } from "../../page-context.ts";
import { Badge, type Tone } from "../../parts/badge.tsx";
import { dash } from "../../parts/dash.ts";
import { Missing } from "../../parts/facts.tsx";
import type { IconName } from "../../style/icons.ts";

const looks: Readonly<Record<DpaStatus, readonly [Tone, IconName]>> = {
  undecided: ["warning", "open"],
  draft: ["info", "edit"],
  sent: ["info", "right"],
  signed: ["ok", "done"],
  expired: ["error", "error"],
  terminated: ["neutral", "stop"],
};

/** A status of an agreement, in words with its mark. */
export function DpaStatusMark({
  at,
  status,
}: {
  readonly at: PageContext;
  readonly status: DpaStatus;
}) {
  const [tone, icon] = looks[status];
  return (
    <Badge tone={tone} icon={icon}>
      {valueLabel("dpa.*.status", status, at.locale)}
    </Badge>
  );
}

/** How the agreement stands today; where none is required there is nothing to sign and the decision says it all. */
export function DpaStatusBadge({
  at,
  entry,
  path,
}: {
  readonly at: PageContext;
  readonly entry: DpaDecision;
  readonly path: string;
}) {
  if (entry.status === undefined)
    return entry.decision === "not-required" ? (
      dash
    ) : (
      <Missing at={at} path={path} field={fieldLabel("dpa.*.status", at.locale)} />
    );
  return <DpaStatusMark at={at} status={dpaStatusOn(entry, at.view.input.today)} />;
}
