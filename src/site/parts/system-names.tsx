import type { Integration } from "../../domain/entry.ts";
import type { PageContext } from "../page-context.ts";
import { systemsInRole } from "../view/system-links.ts";
import { Icon } from "./icon.tsx";
import { partsWords } from "./parts-words.ts";

/** From which systems to which, with an arrow between. */
export function SystemNames({
  at,
  integration,
}: {
  readonly at: PageContext;
  readonly integration: Integration;
}) {
  const words = partsWords[at.locale];
  const names = (role: "source" | "target"): string =>
    systemsInRole(integration, role)
      .map((id) => at.view.lookUp.systemName(id) ?? id)
      .join(", ");
  const twoWay = integration.fields.dataFlow?.direction === "two-way";
  return (
    <span>
      {names("source")} <Icon name={twoWay ? "both" : "right"} />
      <span class="hidden-text">{twoWay ? words.toAndFrom : words.to}</span> {names("target")}
    </span>
  );
}
