import type { DataCategory } from "../../../domain/integration-fields.ts";
import { phaseNames, phases, type Status, statusNames } from "../../../domain/phase.ts";
import { valueLabel } from "../../field-labels.ts";
import { shortDate } from "../../formats.ts";
import type { PageContext } from "../../page-context.ts";
import { dash } from "../../parts/dash.ts";
import { Icon } from "../../parts/icon.tsx";
import { contentLang } from "../../parts/own-words.tsx";
import { partsWords } from "../../parts/parts-words.ts";
import type { IntegrationSummary } from "../../view/integration-summary.ts";
import { overviewWords } from "./overview-words.ts";

const statusLooks = {
  "on-hold": "badge warning i-pause",
  rejected: "badge neutral i-stop",
  retired: "badge neutral i-archive",
} as const satisfies Readonly<Record<Exclude<Status, "active">, string>>;

const categoryLooks = {
  confidential: "badge info i-lock",
  sensitive: "badge warning i-lock",
  criminal: "badge error i-lock",
} as const satisfies Readonly<Partial<Record<DataCategory, string>>>;

/**
 * One row of the overview. The script fills in a copy of the row it finds in the page's template, which is this component with
 * every variant shown: `data-slot` names a text to fill in, `data-if` a variant that stays only where it holds.
 */
export function OverviewRow({
  at,
  row,
  template = false,
}: {
  readonly at: PageContext;
  readonly row: IntegrationSummary;
  readonly template?: boolean;
}) {
  const words = overviewWords[at.locale];
  const parts = partsWords[at.locale];
  const show = (holds: boolean): boolean => template || holds;
  const variant = (name: string): string | undefined => (template ? name : undefined);
  const lang = contentLang(at);
  const internal = at.view.input.edition === "internal";
  return (
    <tr>
      <th>
        <a
          href={at.to({ page: "integration", id: row.id })}
          lang={lang}
          data-slot={variant("title")}
        >
          {row.title}
        </a>
        {show(row.systemIds.length > 0) && (
          <span class="cell-note" data-if={variant("flow")}>
            <span data-slot={variant("sources")}>{row.sources.join(", ")}</span>{" "}
            {show(!row.twoWay) && (
              <span data-if={variant("one-way")}>
                <Icon name="right" />
                <span class="hidden-text">{parts.to}</span>
              </span>
            )}
            {show(row.twoWay) && (
              <span data-if={variant("two-way")}>
                <Icon name="both" />
                <span class="hidden-text">{parts.toAndFrom}</span>
              </span>
            )}{" "}
            <span data-slot={variant("targets")}>{row.targets.join(", ")}</span>
          </span>
        )}
      </th>
      <td>
        <span data-slot={variant("phase")}>
          {words.phaseNumbered(phases.indexOf(row.phase) + 1, phaseNames[row.phase][at.locale])}
        </span>
        {(Object.keys(statusLooks) as (keyof typeof statusLooks)[])
          .filter((status) => show(row.status === status))
          .map((status) => (
            <span key={status} class={statusLooks[status]} data-if={variant(status)}>
              {statusNames[status][at.locale]}
            </span>
          ))}
      </td>
      <td>
        {(Object.keys(categoryLooks) as (keyof typeof categoryLooks)[])
          .filter((category) => show(row.category === category))
          .map((category) => (
            <span key={category} class={categoryLooks[category]} data-if={variant(category)}>
              {valueLabel("dataFlow.elements.*.category", category, at.locale)}
            </span>
          ))}
        {show(row.category === "ordinary") && (
          <span data-if={variant("ordinary")}>
            {valueLabel("dataFlow.elements.*.category", "ordinary", at.locale)}
          </span>
        )}
        {show(row.category === "none") && (
          <span data-if={variant("none")}>
            {valueLabel("dataFlow.elements.*.category", "none", at.locale)}
          </span>
        )}
        {show(row.category === undefined) && (
          <span class="missing" data-if={variant("no-category")}>
            {parts.missing}
          </span>
        )}
        {show(row.cpr === true) && (
          <span class="badge neutral" data-if={variant("cpr")}>
            CPR
          </span>
        )}
      </td>
      <td>
        {show(row.unit !== undefined) && (
          <span data-slot={variant("unit")} data-if={variant("unit")} lang={lang}>
            {row.unit}
          </span>
        )}
        {show(row.unit === undefined) && (
          <span class="missing" data-if={variant("no-unit")}>
            {parts.missing}
          </span>
        )}
      </td>
      {internal && (
        <td>
          {show(row.errors > 0) && (
            <span class="badge error i-error" data-if={variant("errors")}>
              <span data-slot={variant("errors")}>{row.errors}</span>
              <span class="hidden-text">{parts.errorsNoun}</span>
            </span>
          )}
          {show(row.warnings > 0) && (
            <span class="badge warning i-warning" data-if={variant("warnings")}>
              <span data-slot={variant("warnings")}>{row.warnings}</span>
              <span class="hidden-text">{parts.warningsNoun}</span>
            </span>
          )}
          {show(row.errors + row.warnings === 0) && (
            <span data-if={variant("no-findings")}>
              <span aria-hidden="true">{dash}</span>
              <span class="hidden-text">{parts.none}</span>
            </span>
          )}
        </td>
      )}
      <td data-slot={variant("changed")}>
        {row.changedOn ? shortDate(row.changedOn, at.locale) : dash}
      </td>
    </tr>
  );
}
