import type { Token } from "markdown-it";
import type { BodySlot } from "../body-template.ts";

/** What has been written so far; `unsure` once anything was met that the exact way must decide. */
export interface Writer {
  readonly parts: (string | BodySlot)[];
  /** Written since the last slot. */
  pending: string;
  unsure: boolean;
  readonly shift: number;
  /** Gives a heading its id. */
  readonly slug: (text: string) => string;
}

/** The tokens of a body and where the reading stands. */
export interface Reader {
  readonly tokens: readonly Token[];
  readonly lines: readonly string[];
  at: number;
}

/** Adds a slot after what is pending. */
export function putSlot(writer: Writer, slot: BodySlot): void {
  if (writer.pending !== "") writer.parts.push(writer.pending);
  writer.pending = "";
  writer.parts.push(slot);
}
