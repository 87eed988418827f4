import type { Catalogue } from "../../domain/catalogue.ts";
import { integrationsFolder } from "../../domain/catalogue-path.ts";
import { idFrom } from "../../domain/id-from.ts";
import { safeProse } from "../../domain/intake/clean-answer.ts";
import type { ParsedIntake } from "../../domain/intake/parse-intake.ts";
import { systemNamed, unitNamed } from "../../domain/intake/system-named.ts";
import type { Locale } from "../../domain/language.ts";
import { type FieldChange, setFields } from "../../input/edit-front-matter.ts";
import { type Filling, fillTemplate } from "../../input/fill-template.ts";

/** A file made of what somebody answered. */
export interface NeedFile {
  readonly id: string;
  readonly path: string;
  readonly text: string;
}

const longestId = 64;

/** An id that nobody has, from the title; `own` is the one that the issue's file has already. */
export function freeId(
  title: string,
  issue: number,
  own: string | undefined,
  catalogue: Catalogue,
): string {
  const taken = new Set([
    ...[...catalogue.integrations, ...catalogue.unreadable].map(({ id }) => id),
    ...catalogue.integrations.flatMap(({ fields }) => fields.replaces ?? []),
  ]);
  const made = idFrom(title);
  const wanted = made.length < 3 ? `behov-${issue}` : made;
  const nth = (count: number): string =>
    `${wanted.slice(0, longestId - 4).replace(/-$/, "")}-${count}`;
  // What the file has been called stays, as long as the title would still give it.
  const isOwn =
    own !== undefined && (own === wanted || /^-\d{1,3}$/.test(own.slice(wanted.length)));
  if (isOwn && own.startsWith(wanted) && !taken.has(own)) return own;
  if (!taken.has(wanted)) return wanted;
  let count = 2;
  while (taken.has(nth(count))) count++;
  return nth(count);
}

function fillings(
  id: string,
  title: string,
  { answers, data }: ParsedIntake,
  catalogue: Catalogue,
): readonly Filling[] {
  const unit = answers.get("unit");
  return [
    { field: ["id"], value: id },
    { field: ["title"], value: title },
    { field: ["summary"], value: answers.get("summary") },
    {
      field: ["owners", "requester", "unit"],
      value: unit === undefined ? undefined : (unitNamed(unit, catalogue) ?? unit),
    },
    { field: ["owners", "requester", "email"], value: answers.get("email") },
    { field: ["need", "task"], value: answers.get("task") },
    { field: ["need", "data"], value: data.length === 0 ? undefined : data },
    { field: ["need", "frequency"], value: answers.get("frequency") },
  ];
}

const ends = [
  ["from", "source"],
  ["to", "target"],
] as const;

function further({ answers }: ParsedIntake, catalogue: Catalogue): readonly FieldChange[] {
  const benefit = answers.get("benefit");
  const systems = ends.flatMap(([field, role]) => {
    const found = systemNamed(answers.get(field) ?? "", catalogue);
    return found === undefined ? [] : [{ id: found.id, role }];
  });
  return [
    ...(benefit === undefined ? [] : [{ field: ["need", "benefit"], value: benefit }]),
    ...(systems.length === 0 ? [] : [{ field: ["systems"], value: systems }]),
  ];
}

const told: Readonly<Record<"from" | "to", Readonly<Record<Locale, (name: string) => string>>>> = {
  from: {
    da: (name) => `Data står i dag i: ${name}`,
    en: (name) => `The data are today in: ${name}`,
  },
  to: {
    da: (name) => `Data skal bruges i: ${name}`,
    en: (name) => `The data are to be used in: ${name}`,
  },
};

// What the register of systems does not know is not lost: it stands in the prose.
function prose(
  { answers }: ParsedIntake,
  catalogue: Catalogue,
  locale: Locale,
): string | undefined {
  const today = answers.get("today");
  if (today === undefined) return undefined;
  const unknown = ends.flatMap(([field]) => {
    const name = answers.get(field);
    const known = name === undefined || systemNamed(name, catalogue) !== undefined;
    return known ? [] : [`- ${told[field][locale](safeProse(name))}`];
  });
  const parts = [safeProse(today), ...(unknown.length === 0 ? [] : [unknown.join("\n")])];
  return parts.join("\n\n");
}

/**
 * Makes the file of a new need from the municipality's own template. What was not answered is left out, and so becomes a finding.
 * Every answer is put in as a value, never as text of the file. Throws when the template cannot be filled in.
 */
export function needFile(
  template: string,
  {
    issue,
    own,
    title,
  }: { readonly issue: number; readonly own: string | undefined; readonly title: string },
  parsed: ParsedIntake,
  catalogue: Catalogue,
): NeedFile {
  const id = freeId(title, issue, own, catalogue);
  const text = prose(parsed, catalogue, catalogue.governance.locale);
  const sections = new Map(text === undefined ? [] : [["Behov", text]]);
  const filled = fillTemplate(template, fillings(id, title, parsed, catalogue), sections);
  return {
    id,
    path: `${integrationsFolder}/${id}.md`,
    text: setFields(filled, further(parsed, catalogue)),
  };
}
