import type { DataCategory } from "../../../domain/integration-fields.ts";
import { phaseNames, phases, type Status, statusNames } from "../../../domain/phase.ts";
import { valueLabel } from "../../field-labels.ts";
import { shortDate } from "../../formats.ts";
import type { PageContext } from "../../page-context.ts";
import { Icon } from "../../parts/icon.tsx";
import { contentLang } from "../../parts/own-words.tsx";
import { partsWords } from "../../parts/parts-words.ts";
import type { IntegrationSummary } from "../../view/integration-summary.ts";
import { overviewWords } from "./overview-words.ts";

const statusLooks = {
  "on-hold": ["warning", "pause"],
  rejected: ["neutral", "stop"],
  retired: ["neutral", "archive"],
} as const satisfies Readonly<Record<Exclude<Status, "active">, readonly [string, string]>>;

const categoryLooks = {
  confidential: "info",
  sensitive: "warning",
  criminal: "error",
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
  const lang = contentLang(at);
  const internal = at.view.input.edition === "internal";
  return (
    <tr>
      <th scope="row">
        <a href={at.to({ page: "integration", id: row.id })} lang={lang} data-slot="title">
          {row.title}
        </a>
        {show(row.systemIds.length > 0) && (
          <span class="cell-note" data-if="flow">
            <span data-slot="sources">{row.sources.join(", ")}</span>{" "}
            {show(!row.twoWay) && (
              <span data-if="one-way">
                <Icon name="right" />
                <span class="hidden-text">{parts.to}</span>
              </span>
            )}
            {show(row.twoWay) && (
              <span data-if="two-way">
                <Icon name="both" />
                <span class="hidden-text">{parts.toAndFrom}</span>
              </span>
            )}{" "}
            <span data-slot="targets">{row.targets.join(", ")}</span>
          </span>
        )}
      </th>
      <td data-label={words.columnPhase}>
        <span class="phase-cell">
          <span data-slot="phase">
            {words.phaseNumbered(phases.indexOf(row.phase) + 1, phaseNames[row.phase][at.locale])}
          </span>
          {(Object.keys(statusLooks) as (keyof typeof statusLooks)[])
            .filter((status) => show(row.status === status))
            .map((status) => (
              <span key={status} class={`badge ${statusLooks[status][0]}`} data-if={status}>
                <Icon name={statusLooks[status][1]} />
                {statusNames[status][at.locale]}
              </span>
            ))}
        </span>
      </td>
      <td data-label={words.columnData}>
        <span class="badges">
          {(Object.keys(categoryLooks) as (keyof typeof categoryLooks)[])
            .filter((category) => show(row.category === category))
            .map((category) => (
              <span key={category} class={`badge ${categoryLooks[category]}`} data-if={category}>
                <Icon name="lock" />
                {valueLabel("dataFlow.elements.*.category", category, at.locale)}
              </span>
            ))}
          {show(row.category === "ordinary") && (
            <span data-if="ordinary">
              {valueLabel("dataFlow.elements.*.category", "ordinary", at.locale)}
            </span>
          )}
          {show(row.category === "none") && (
            <span data-if="none">
              {valueLabel("dataFlow.elements.*.category", "none", at.locale)}
            </span>
          )}
          {show(row.category === undefined) && (
            <span class="missing" data-if="no-category">
              {parts.missing}
            </span>
          )}
          {show(row.cpr) && (
            <span class="badge neutral" data-if="cpr">
              CPR
            </span>
          )}
        </span>
      </td>
      <td data-label={words.columnUnit}>
        {show(row.unit !== undefined) && (
          <span data-slot="unit" data-if="unit" lang={lang}>
            {row.unit}
          </span>
        )}
        {show(row.unit === undefined) && (
          <span class="missing" data-if="no-unit">
            {parts.missing}
          </span>
        )}
      </td>
      {internal && (
        <td data-label={words.columnFindings}>
          <span class="badges">
            {show(row.errors > 0) && (
              <span class="badge error" data-if="errors">
                <Icon name="error" />
                <span data-slot="errors">{row.errors}</span>
                <span class="hidden-text">{parts.errorsNoun}</span>
              </span>
            )}
            {show(row.warnings > 0) && (
              <span class="badge warning" data-if="warnings">
                <Icon name="warning" />
                <span data-slot="warnings">{row.warnings}</span>
                <span class="hidden-text">{parts.warningsNoun}</span>
              </span>
            )}
            {show(row.errors + row.warnings === 0) && (
              <span data-if="no-findings">
                <span aria-hidden="true">–</span>
                <span class="hidden-text">{parts.none}</span>
              </span>
            )}
          </span>
        </td>
      )}
      <td class="short" data-label={words.columnChanged} data-slot="changed">
        {row.changedOn ? shortDate(row.changedOn, at.locale) : "–"}
      </td>
    </tr>
  );
}
