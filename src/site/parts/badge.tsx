import type { Integration } from "../../domain/entry.ts";
import { phaseNames, phaseNumber, type Status, statusNames } from "../../domain/phase.ts";
import type { PageContext } from "../page-context.ts";
import type { IconName } from "../style/icons.ts";
import { iconClass } from "./icon.tsx";
import { partsWords } from "./parts-words.ts";

export type Tone = "neutral" | "accent" | "ok" | "info" | "warning" | "error";

/** A word or two with a mark; the mark's shape differs with the tone, so colour is never alone. */
export function Badge({
  tone,
  icon,
  children,
}: {
  readonly tone: Tone;
  readonly icon?: IconName | undefined;
  readonly children: string;
}) {
  return (
    <span class={icon ? `badge ${tone} ${iconClass(icon)}` : `badge ${tone}`}>{children}</span>
  );
}

const statusLooks: Readonly<Record<Status, readonly [Tone, IconName]>> = {
  active: ["ok", "done"],
  "on-hold": ["warning", "pause"],
  rejected: ["neutral", "stop"],
  retired: ["neutral", "archive"],
};

export function StatusBadge({ at, status }: { readonly at: PageContext; readonly status: Status }) {
  const [tone, icon] = statusLooks[status];
  return (
    <Badge tone={tone} icon={icon}>
      {statusNames[status][at.locale]}
    </Badge>
  );
}

/** Phase and, where it is not alive, status: what a list says of an integration. */
export function StageBadges({
  at,
  integration,
}: {
  readonly at: PageContext;
  readonly integration: Integration;
}) {
  const { phase, status } = integration.fields;
  return (
    <>
      <Badge tone="accent">
        {partsWords[at.locale].phaseOf(phaseNumber(phase), phaseNames[phase][at.locale])}
      </Badge>
      <StatusBadge at={at} status={status} />
    </>
  );
}
