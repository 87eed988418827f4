import type { FieldPath } from "../finding.ts";
import type { ReminderKind } from "../governance-fields.ts";
import type { Recipient } from "./recipients.ts";

/** One thing that is overdue or falling due. There is one issue for each. */
export interface Matter {
  /** What it is, for ever: kind, file and what tells it from others of its kind. Small letters, digits and `.-~` alone. */
  readonly key: string;
  readonly kind: ReminderKind;
  /** ISO date: the last day on which all is well. */
  readonly on: string;
  /** Which reminder it has come to; see `stageOf`. */
  readonly stage: number;
  readonly subject: "integration" | "system";
  readonly id: string;
  readonly path: string;
  /** The integration's title or the system's name. */
  readonly title: string;
  readonly vendor?: string;
  readonly field: FieldPath;
  /** Whoever has the next step comes first. */
  readonly recipients: readonly Recipient[];
}

/** A word as part of a key: what could end an HTML comment or be mistaken is written as its number. */
export const keyPart = (text: string): string =>
  text
    .normalize("NFC")
    .replace(/[^a-z0-9-]/gu, (character) => `~${character.codePointAt(0)?.toString(16)}~`);
