import { type Phase, phases } from "../../../domain/phase.ts";
import type { FormState } from "./form-state.ts";

/** Says which integration is being edited, and leads back to its page. */
export function showSubject(root: HTMLElement, { values }: FormState, id: string): void {
  const subject = document.querySelector<HTMLElement>("[data-subject]");
  const link = subject?.querySelector("a");
  if (!subject || !link) return;
  const { title } = values;
  link.textContent = typeof title === "string" && title !== "" ? title : id;
  link.href = (root.dataset.integration ?? "").replace("*", id);
  subject.hidden = false;
}

/** Opens the fields that the next phase asks for, and chooses that phase where somebody wants to move. */
export function openNextPhase(root: HTMLElement, { values }: FormState, moves: boolean): void {
  const phase = root.querySelector<HTMLSelectElement>("#f-phase");
  const now = values.phase;
  const next = phases[phases.indexOf(now as Phase) + 1];
  for (const group of root.querySelectorAll<HTMLDetailsElement>("[data-gate]"))
    group.open = group.dataset.gate === (next ?? "retired");
  if (moves && phase && next !== undefined && phase.value === now) phase.value = next;
}
