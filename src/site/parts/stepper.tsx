import { type Gate, type Phase, phaseNames, phases, type Status } from "../../domain/phase.ts";
import { shortDate } from "../formats.ts";
import type { PageContext } from "../page-context.ts";
import { partsWords } from "./parts-words.ts";

type State = "done" | "current" | "ahead";

function Step({
  at,
  step,
  state,
  entered,
}: {
  readonly at: PageContext;
  readonly step: Phase;
  readonly state: State;
  readonly entered: string | undefined;
}) {
  return (
    <li
      class={state === "ahead" ? state : undefined}
      aria-current={state === "current" ? "step" : undefined}
    >
      {phaseNames[step][at.locale]}
      {entered && state !== "ahead" && <small>{shortDate(entered, at.locale)}</small>}
    </li>
  );
}

/**
 * The seven phases as an ordered list, with where the integration stands and since when. What comes before the current step is done;
 * where all of it is over, so that no step is the current one, the list's name says so.
 */
export function Stepper({
  at,
  phase,
  status,
  dates,
}: {
  readonly at: PageContext;
  readonly phase: Phase;
  readonly status: Status;
  /** The day each phase was entered, where it is known. */
  readonly dates: ReadonlyMap<Gate, string>;
}) {
  const here = phases.indexOf(phase);
  const over = status === "retired";
  const words = partsWords[at.locale];
  return (
    <ol class="stepper" aria-label={over ? words.stepperOver : words.stepperLabel}>
      {phases.map((step, index) => (
        <Step
          key={step}
          at={at}
          step={step}
          state={over || index < here ? "done" : index === here ? "current" : "ahead"}
          entered={dates.get(step)}
        />
      ))}
    </ol>
  );
}
