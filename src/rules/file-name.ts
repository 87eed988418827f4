import { idOfPath } from "../domain/catalogue-path.ts";
import type { Entry } from "../domain/entry.ts";
import { isId } from "../domain/is-id.ts";
import type { Rule, RuleProblem } from "../domain/rule.ts";
import { nothing } from "./shared/nothing.ts";

function check({ path, fields }: Entry<{ readonly id: string }>): readonly RuleProblem[] {
  const name = idOfPath(path);
  const { id } = fields;
  if (name === id || id === undefined) return nothing;
  return [
    {
      field: ["id"],
      message: {
        da: `Filen hedder "${name}.md", men id er "${id}". De to skal være ens: ${isId(name) ? `skriv "id: ${name}", eller ` : ""}omdøb filen til "${id}.md".`,
        en: `The file is called "${name}.md", but the id is "${id}". The two must be the same: ${isId(name) ? `write "id: ${name}", or ` : ""}rename the file to "${id}.md".`,
      },
    },
  ];
}

/** The file's name and the id in it must agree. */
export const fileName: Rule = {
  id: "file-name",
  severity: "error",
  summary: { da: "Filnavn og id er forskellige", en: "File name and id differ" },
  explanation: {
    da: "Sider, henvisninger og historik findes ved filens navn. Er id'et et andet, fører henvisninger til den forkerte side. Ret id eller filens navn, så de er ens.",
    en: "Pages, references and history are found by the file's name. When the id is another, references lead to the wrong page. Change the id or the file's name so that they agree.",
  },
  integration: check,
  system: check,
};
