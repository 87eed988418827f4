import { phaseNames, phaseNumber, phases } from "../../../domain/phase.ts";
import { number } from "../../formats.ts";
import type { PageContext } from "../../page-context.ts";
import { BarTable } from "../../parts/bar-table.tsx";
import { DataTable } from "../../parts/data-table.tsx";
import { IntegrationLink } from "../../parts/links.tsx";
import { partsWords } from "../../parts/parts-words.ts";
import { mostRows, RowsLeft } from "../../parts/rows-left.tsx";
import { Section } from "../../parts/section.tsx";
import { stuckIn } from "../../view/board-view.ts";
import { aliveIntegrations, leadTimes } from "../../view/figures-view.ts";
import { milestoneTimes } from "../../view/milestone-times.ts";
import { figureWords } from "./figure-words.ts";

interface Props {
  readonly at: PageContext;
}

const phaseLabel = (at: PageContext, phase: (typeof phases)[number]) =>
  `${phaseNumber(phase)}. ${phaseNames[phase][at.locale]}`;

/** How many stand in each phase. */
export function PhaseFigures({ at }: Props) {
  const words = figureWords[at.locale];
  const alive = aliveIntegrations(at.view);
  return (
    <Section id="phases" title={words.phases}>
      <p>{words.phasesText}</p>
      <BarTable
        at={at}
        caption={words.phases}
        labelName={words.label}
        valueName={words.count}
        bars={phases.map((phase) => {
          const value = alive.filter(({ fields }) => fields.phase === phase).length;
          return {
            label: (
              <a
                href={`${at.to({ page: "overview" })}?phase=${phase}&status=active&status=on-hold`}
              >
                {phaseLabel(at, phase)}
              </a>
            ),
            value,
            text: number(value, at.locale),
          };
        })}
      />
    </Section>
  );
}

/** How long each phase takes. */
export function LeadTimeFigures({ at }: Props) {
  const words = figureWords[at.locale];
  const times = leadTimes(at.view);
  return (
    <Section id="lead-time" title={words.lead_time}>
      {times.length === 0 ? (
        <p>{words.leadTimeNone}</p>
      ) : (
        <>
          <p>{words.leadTimeText}</p>
          <BarTable
            at={at}
            caption={words.lead_time}
            labelName={words.label}
            valueName={words.median}
            bars={times.map(({ phase, median, longest, moves }) => ({
              label: phaseLabel(at, phase),
              value: median,
              text: words.days(number(median, at.locale)),
              note: `${words.longest.toLowerCase()} ${number(longest, at.locale)} · ${words.moves(number(moves, at.locale))}`,
            }))}
          />
        </>
      )}
    </Section>
  );
}

/** How long it takes from one dated milestone to the next; known from the files, however young the catalogue is. */
export function MilestoneFigures({ at }: Props) {
  const words = figureWords[at.locale];
  const times = milestoneTimes(at.view.integrationsById);
  if (times.length === 0) return null;
  return (
    <Section id="milestones" title={words.milestones}>
      <p>{words.milestonesText}</p>
      <BarTable
        at={at}
        caption={words.milestones}
        labelName={words.label}
        valueName={words.median}
        bars={times.map(({ from, to, median, longest, count }) => ({
          label: words.fromTo(words.milestone[from], words.milestone[to]),
          value: median,
          text: words.days(number(median, at.locale)),
          note: `${words.longest.toLowerCase()} ${number(longest, at.locale)} · ${words.counted(number(count, at.locale))}`,
        }))}
      />
    </Section>
  );
}

/** What has stood longer in its phase than the municipality wants. */
export function StuckFigures({ at }: Props) {
  const words = figureWords[at.locale];
  const { first, count } = stuckIn(at.view, mostRows);
  return (
    <Section id="stuck" title={words.stuck} full={count > 0}>
      {count === 0 ? (
        <p>{words.stuckNone}</p>
      ) : (
        <>
          <p>{words.stuckText}</p>
          <DataTable
            at={at}
            caption={words.stuck}
            rows={first}
            columns={[
              {
                name: partsWords[at.locale].integration,
                kind: "head",
                cell: ({ integration }) => <IntegrationLink at={at} id={integration.id} />,
              },
              { name: partsWords[at.locale].phase, cell: ({ phase }) => phaseLabel(at, phase) },
              {
                name: words.inPhase,
                kind: "number",
                cell: ({ days }) => number(days, at.locale),
              },
              {
                name: words.limit,
                kind: "number",
                cell: ({ limit }) => number(limit, at.locale),
              },
            ]}
          />
          <RowsLeft at={at} shown={mostRows} all={count} />
        </>
      )}
    </Section>
  );
}
