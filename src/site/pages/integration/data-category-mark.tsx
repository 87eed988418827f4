import type { DataCategory } from "../../../domain/integration-fields.ts";
import { valueLabel } from "../../field-labels.ts";
import type { PageContext } from "../../page-context.ts";
import { Badge, type Tone } from "../../parts/badge.tsx";
import type { IconName } from "../../style/icons.ts";

const looks: Readonly<Record<DataCategory, readonly [Tone, IconName | undefined]>> = {
  none: ["neutral", undefined],
  ordinary: ["neutral", undefined],
  confidential: ["info", "lock"],
  sensitive: ["warning", "lock"],
  criminal: ["error", "lock"],
};

/** How carefully a kind of data must be treated, as a mark; what is graver has a lock besides the colour. */
export function DataCategoryMark({
  at,
  category,
}: {
  readonly at: PageContext;
  readonly category: DataCategory;
}) {
  const [tone, icon] = looks[category];
  return (
    <Badge tone={tone} icon={icon}>
      {valueLabel("dataFlow.elements.*.category", category, at.locale)}
    </Badge>
  );
}
