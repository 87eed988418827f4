import { dpaInForce, dpaStatusOn, needsAgreement } from "../../../domain/dpa-decisions.ts";
import type { DpaStatus, ReuseOutcome, Route } from "../../../domain/integration-fields.ts";
import { valueLabel } from "../../field-labels.ts";
import { money, number, percent } from "../../formats.ts";
import type { PageContext } from "../../page-context.ts";
import { BarTable } from "../../parts/bar-table.tsx";
import { RowsLeft } from "../../parts/rows-left.tsx";
import { Section } from "../../parts/section.tsx";
import { aliveIntegrations, tally } from "../../view/figures-view.ts";
import { contractsWith, yearlyCost } from "../../view/vendor-terms.ts";
import { figureWords } from "./figure-words.ts";

interface Props {
  readonly at: PageContext;
}

const outcomes: readonly ReuseOutcome[] = ["existing", "adapted", "none-found", "unclarified"];
const dpaStatuses: readonly DpaStatus[] = [
  "signed",
  "sent",
  "draft",
  "undecided",
  "expired",
  "terminated",
];
const routes: readonly Route[] = [
  "direct",
  "serviceplatformen",
  "datafordeler",
  "beskedfordeler",
  "fordelingskomponent",
  "integration-platform",
];

// The dearest: more bars than this say less, and the list of vendors holds them all.
const mostVendors = 12;

/** How often something was reused instead of built. */
export function ReuseFigures({ at }: Props) {
  const words = figureWords[at.locale];
  const found = at.view.integrationsById.map(({ fields }) => fields.reuse?.outcome);
  const settled = found.filter((outcome) => outcome !== undefined && outcome !== "unclarified");
  const reused = settled.filter((outcome) => outcome === "existing" || outcome === "adapted");
  return (
    <Section id="reuse" title={words.reuse}>
      {settled.length === 0 ? (
        <p>{words.reuseNone}</p>
      ) : (
        <>
          <p>{words.reuseText(percent(reused.length, settled.length, at.locale))}</p>
          <BarTable
            at={at}
            caption={words.reuse}
            labelName={words.label}
            valueName={words.count}
            bars={tally(outcomes, found).map(({ key, count }) => ({
              label: valueLabel("reuse.outcome", key, at.locale),
              value: count,
              text: number(count, at.locale),
            }))}
          />
        </>
      )}
    </Section>
  );
}

/** How the agreements stand. */
export function AgreementFigures({ at }: Props) {
  const words = figureWords[at.locale];
  const { today } = at.view.input;
  // What another agreement with the same vendor has replaced is history, here as on the vendors' pages.
  const entries = aliveIntegrations(at.view).flatMap(({ fields: { dpa = [] } }) =>
    dpa.filter((entry) => !needsAgreement(entry) || dpaInForce(entry, dpa)),
  );
  const needed = entries.filter(needsAgreement);
  const waived = entries.length - needed.length;
  const bars = tally(
    dpaStatuses,
    needed.map((entry) => dpaStatusOn(entry, today)),
  ).map(({ key, count }) => ({
    label: valueLabel("dpa.*.status", key, at.locale),
    value: count,
    text: number(count, at.locale),
  }));
  return (
    <Section id="dpa" title={words.dpa}>
      <p>{words.dpaText}</p>
      <BarTable
        at={at}
        caption={words.dpa}
        labelName={words.label}
        valueName={words.count}
        bars={[
          ...bars,
          { label: words.dpaNotRequired, value: waived, text: number(waived, at.locale) },
        ]}
      />
    </Section>
  );
}

/** Direct couplings against shared infrastructure. */
export function RouteFigures({ at }: Props) {
  const words = figureWords[at.locale];
  const bars = tally(
    routes,
    aliveIntegrations(at.view).map(({ fields }) => fields.technical?.route),
  ).map(({ key, count }) => ({
    label: valueLabel("technical.route", key, at.locale),
    value: count,
    text: number(count, at.locale),
  }));
  if (bars.length === 0) return null;
  return (
    <Section id="routes" title={words.routes}>
      <p>{words.routesText}</p>
      <BarTable
        at={at}
        caption={words.routes}
        labelName={words.label}
        valueName={words.count}
        bars={bars}
      />
    </Section>
  );
}

/** What the contracts cost a year, vendor by vendor, the dearest first. */
export function CostFigures({ at }: Props) {
  const words = figureWords[at.locale];
  const { today } = at.view.input;
  const costs = at.view.vendors
    .map((vendor) => ({ vendor, cost: yearlyCost(contractsWith(vendor), today) }))
    .filter(({ cost }) => cost > 0)
    .sort((a, b) => b.cost - a.cost);
  const total = costs.reduce((sum, { cost }) => sum + cost, 0);
  return (
    <Section id="cost" title={words.cost}>
      {costs.length === 0 ? (
        <p>{words.costNone}</p>
      ) : (
        <>
          <p>{words.costText(money(total, at.locale))}</p>
          <BarTable
            at={at}
            caption={words.cost}
            labelName={words.label}
            valueName={words.cost}
            bars={costs.slice(0, mostVendors).map(({ vendor, cost }) => ({
              label: <a href={at.to({ page: "vendor", id: vendor.id })}>{vendor.name}</a>,
              value: cost,
              text: money(cost, at.locale),
            }))}
          />
          <RowsLeft
            at={at}
            shown={mostVendors}
            all={costs.length}
            href={at.to({ page: "vendors" })}
          />
        </>
      )}
    </Section>
  );
}
