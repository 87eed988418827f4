import type { Severity } from "../../../domain/finding.ts";
import type { Text } from "../../../domain/language.ts";
import type { Phase } from "../../../domain/phase.ts";
import type { FormState } from "./form-state.ts";

/** What the page asks its worker. Addresses are whole. */
export type FormQuestion =
  | {
      readonly ask: "open";
      readonly dataUrl: string;
      /** What is known of other municipalities, where anything is. */
      readonly peersUrl?: string;
      /** The file to correct; `*` in the address of packs stands for the one it lies in. */
      readonly file?: { readonly id: string; readonly packsUrl: string; readonly path: string };
    }
  | { readonly ask: "judge"; readonly turn: number; readonly state: FormState };

/** One finding with the controls it concerns: by path, or a heading of the body as `## Behov`. None where it concerns the file. */
export interface PlacedFinding {
  readonly severity: Severity;
  readonly message: Text;
  readonly help?: Text;
  readonly controls: readonly string[];
}

export interface Requirement {
  readonly title: Text;
  readonly help?: Text;
  readonly met: boolean;
  readonly controls: readonly string[];
}

export interface Suggestion {
  readonly id: string;
  readonly title: string;
  readonly phase: Phase;
  /** Names of systems and data that both have. */
  readonly systems: readonly string[];
  readonly elements: readonly string[];
}

/** Another municipality that has something like it. Written by others: shown as text alone. */
export interface Call {
  readonly sentence: Text;
  readonly reasons: Text;
  readonly title: string;
  readonly url?: string;
}

/** What the worker says of the form as it stands. */
export interface Judgement {
  readonly markdown: string;
  readonly findings: readonly PlacedFinding[];
  /** What the next gate asks, met and unmet; empty where there is no gate ahead. */
  readonly requirements: readonly Requirement[];
  readonly suggestions: readonly Suggestion[];
  readonly calls: readonly Call[];
}

export type FormAnswer =
  | { readonly answer: "opened"; readonly state?: FormState }
  | ({ readonly answer: "judged"; readonly turn: number } & Judgement)
  | { readonly answer: "failed"; readonly why: string };
