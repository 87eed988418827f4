import { isRecord } from "../../../domain/loose-json.ts";
import type { FormState } from "./form-state.ts";

/** A form half filled in, what the file looked like when it was begun, and when it was kept. */
export interface Draft {
  readonly base: string;
  readonly state: FormState;
  readonly at?: string;
}

const isText = (value: unknown): boolean => typeof value === "string";
const isList = (value: unknown, holds: (item: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(holds);

function isState(value: unknown): value is FormState {
  if (!isRecord(value)) return false;
  const { values, origins, sections } = value;
  return (
    isRecord(values) &&
    Object.values(values).every((one) => isText(one) || isList(one, isText)) &&
    isRecord(origins) &&
    Object.values(origins).every((one) =>
      isList(one, (at) => at === null || Number.isInteger(at)),
    ) &&
    isRecord(sections) &&
    Object.values(sections).every(isText)
  );
}

/** The draft a text is, nothing where it is no draft of ours. */
export function readDraft(text: string | null): Draft | undefined {
  try {
    const kept: unknown = JSON.parse(text ?? "null");
    if (!isRecord(kept) || !isText(kept.base) || !isState(kept.state)) return undefined;
    return {
      base: String(kept.base),
      state: kept.state,
      ...(typeof kept.at === "string" && { at: kept.at }),
    };
  } catch {
    return undefined;
  }
}

/** A draft as the text that is kept. */
export const draftText = (draft: Draft): string => JSON.stringify(draft);
