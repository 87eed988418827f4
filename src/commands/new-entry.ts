import { catalogueFileKind } from "../domain/catalogue-path.ts";
import type { BilingualFinding } from "../domain/finding.ts";
import type { SourceFile } from "../domain/source-file.ts";
import { UsageError } from "../domain/usage-error.ts";
import { type Filling, fillTemplate } from "../input/fill-template.ts";
import { readTemplate } from "../io/templates.ts";
import { createFile } from "../io/write.ts";
import { checkCatalogue } from "./check-catalogue.ts";
import { checkTemplate } from "./new/check-template.ts";
import { integrationPlan } from "./new/new-integration.ts";
import { systemPlan } from "./new/new-system.ts";
import { type OpenCatalogue, openCatalogue, type Surroundings } from "./open-catalogue.ts";
import { type Answers, type EntryPlan, partsOf, type Question } from "./question.ts";
import { checkOptions } from "./validate.ts";

/** A catalogue that a new entry can be written into. */
export interface NewEntry extends EntryPlan {
  /** Writes the entry; gives its path, and the warnings about it. */
  readonly write: (answers: Answers) => {
    readonly path: string;
    readonly findings: readonly BilingualFinding[];
  };
}

/** Opens the catalogue for a new entry. `product` is the product's own folder, for templates that the catalogue has not got. */
export async function newEntry(
  kind: EntryPlan["kind"],
  options: Surroundings & { readonly product: string },
): Promise<NewEntry> {
  const opened = await openCatalogue(options, () => false);
  const { catalogue } = opened.read;
  const plan = kind === "integration" ? integrationPlan(catalogue) : systemPlan(catalogue);
  return { ...plan, write: (answers) => writeEntry(plan, answers, opened, options.product) };
}

function writeEntry(
  { kind, questions }: EntryPlan,
  answers: Answers,
  opened: OpenCatalogue,
  product: string,
): { path: string; findings: readonly BilingualFinding[] } {
  const { root } = opened;
  const path = `${kind}s/${answers.get("id") ?? ""}.md`;
  const template = readTemplate([root, product], `${kind}s`);
  checkTemplate(`${kind}s/_template.md`, template);
  const text = fillTemplate(template, fillings(questions, answers), sections(questions, answers));
  const findings = findingsOn({ path, text }, opened);
  const wrong = findings.find(({ severity }) => severity === "error");
  if (wrong !== undefined) throw notWritten(path, wrong);
  createFile(root, path, text);
  return { path, findings };
}

function fillings(questions: readonly Question[], answers: Answers): Filling[] {
  return questions.flatMap(({ option, field, list }) => {
    const answer = answers.get(option);
    if (field === undefined) return [];
    return [{ field, value: list === true && answer !== undefined ? partsOf(answer) : answer }];
  });
}

function sections(questions: readonly Question[], answers: Answers): Map<string, string> {
  const filled = new Map<string, string>();
  for (const { option, section } of questions) {
    const answer = answers.get(option);
    if (section !== undefined && answer !== undefined) filled.set(section, answer);
  }
  return filled;
}

function findingsOn(file: SourceFile, opened: OpenCatalogue): readonly BilingualFinding[] {
  if (catalogueFileKind(file.path) === undefined)
    throw new Error(`${file.path} is no file of the catalogue.`);
  const { read: _, ...options } = checkOptions(opened);
  const only = new Set([file.path]);
  return checkCatalogue([...opened.files, file], { ...options, reader: opened.reader, only })
    .findings;
}

const notWritten = (path: string, { message }: BilingualFinding): UsageError =>
  new UsageError({
    da: `${path} er ikke skrevet, for den ville have en fejl: ${message.da}`,
    en: `${path} was not written, as it would have a mistake: ${message.en}`,
  });
