import { readIntegration } from "../../../input/read-entry.ts";
import { shippedSchemas } from "../../../input/schemas.ts";
import { formGroups } from "../../pages/form/form-fields.ts";
import { sectionText } from "./body-sections.ts";
import type { FormState } from "./form-state.ts";
import { stateOfData } from "./state-of-data.ts";

/** What the form shows of an existing file, values the schema refuses included. Throws for a file without readable fields. */
export function stateOfFile(text: string): FormState {
  const { entry, problems } = readIntegration(
    { path: "integrations/x.md", text },
    shippedSchemas(),
  );
  if (entry === undefined) throw new Error(problems[0]?.message.en ?? "The file cannot be read");
  const headings = formGroups.flatMap(({ sections }) => sections);
  return {
    ...stateOfData(entry.raw),
    sections: Object.fromEntries(headings.map((one) => [one, sectionText(text, one)])),
  };
}
