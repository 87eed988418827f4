import type { Catalogue } from "../../domain/catalogue.ts";
import type { BilingualFinding } from "../../domain/finding.ts";
import type { PeerCall, ReuseCandidate } from "../../domain/gate/gate-report.ts";
import { type IntakeFieldId, intakeFields } from "../../domain/intake/intake-form.ts";
import type { IntakeAsk } from "../../domain/intake/intake-report.ts";
import { type ParsedIntake, titleOfIssue, troubleText } from "../../domain/intake/parse-intake.ts";
import { systemNamed, unitNamed } from "../../domain/intake/system-named.ts";
import type { Text } from "../../domain/language.ts";
import type { SourceFile } from "../../domain/source-file.ts";
import type { Schemas } from "../../input/schemas.ts";
import { checkCatalogue } from "../check-catalogue.ts";
import { peersFor, reuseFor } from "../gate/gate-surroundings.ts";
import type { PeerFinder } from "../peers/peer-finder.ts";
import type { FileReader } from "../read-catalogue.ts";
import { type NeedFile, needFile } from "./need-file.ts";

/** The catalogue as the default branch has it, with all that judging takes. */
export interface MainCatalogue {
  readonly files: readonly SourceFile[];
  readonly catalogue: Catalogue;
  readonly schemas: Schemas;
  readonly template: string;
  readonly today: string;
  readonly fileExists: (path: string) => boolean;
  /** Has read the files already. */
  readonly reader: FileReader;
  /** What other municipalities have, as the default branch knows it. */
  readonly findPeers?: PeerFinder;
}

/** What an issue's answers come to. */
export interface JudgedNeed {
  readonly file: NeedFile;
  readonly asks: readonly IntakeAsk[];
  readonly remarks: readonly Text[];
  readonly reuse: readonly ReuseCandidate[];
  readonly peers: readonly PeerCall[];
}

const questionOf: Readonly<Record<string, IntakeFieldId>> = {
  summary: "summary",
  "owners.requester.unit": "unit",
  "owners.requester.email": "email",
  "need.task": "task",
  "need.data": "data",
  "need.frequency": "frequency",
  "need.benefit": "benefit",
};

const titleQuestion: Text = { da: "Titlen øverst i henvendelsen", en: "The title of this issue" };

function questionAt(field: string | undefined): {
  readonly id?: IntakeFieldId;
  readonly text?: Text;
} {
  if (field === undefined) return {};
  if (field === "title" || field === "id") return { text: titleQuestion };
  const id = questionOf[field.replace(/\.\d+$/, "")];
  const label = intakeFields.find((one) => one.id === id)?.label;
  return id === undefined || label === undefined ? {} : { id, text: label };
}

// A missing answer has been said already, in the words of the form.
function fromFindings(
  findings: readonly BilingualFinding[],
  { troubles }: ParsedIntake,
): readonly IntakeAsk[] {
  const said = new Set<string>(troubles.map(({ field }) => field.id));
  return findings.flatMap(({ field, message, rule, severity }) => {
    if (severity !== "error") return [];
    const { id, text } = questionAt(field);
    if (troubles.length > 0 && rule.startsWith("need/")) return [];
    if (id !== undefined && said.has(id)) return [];
    return [{ text: message, ...(text === undefined ? {} : { question: text }) }];
  });
}

function unitRemark(unit: string | undefined, catalogue: Catalogue): readonly Text[] {
  const units = Object.keys(catalogue.governance.roles.requester);
  if (unit === undefined || units.length === 0 || unitNamed(unit, catalogue) !== undefined)
    return [];
  const most = 40;
  const list = units.slice(0, most).join(", ");
  return [
    {
      da: `Kataloget kender ikke enheden »${unit}«. Den, der skal skrive under, findes ud fra navnet. Kendte enheder: ${list}.`,
      en: `The catalogue does not know the unit “${unit}”. Who is to sign is found by that name. Known units: ${list}.`,
    },
  ];
}

const systemRemarks = ({ answers }: ParsedIntake, catalogue: Catalogue): readonly Text[] =>
  (["from", "to"] as const).flatMap((end) => {
    const name = answers.get(end);
    if (name === undefined || systemNamed(name, catalogue) !== undefined) return [];
    return [
      {
        da: `Kataloget kender ikke systemet »${name}«. Det skal registreres, inden behovet kan videre fra fase 2.`,
        en: `The catalogue does not know the system “${name}”. It must be registered before the need can leave phase 2.`,
      },
    ];
  });

/** Makes the file of an issue's answers and judges it as the catalogue would: the same schemas, criteria and rules. */
export function judgeNeed(
  main: MainCatalogue,
  issue: { readonly number: number; readonly title: string; readonly own: string | undefined },
  parsed: ParsedIntake,
): JudgedNeed {
  const { catalogue, fileExists, files, reader, schemas, template, today } = main;
  const title = titleOfIssue(issue.title);
  const about = { issue: issue.number, own: issue.own, title };
  const file = needFile(template, about, parsed, catalogue);
  const only = new Set([file.path]);
  const judged = checkCatalogue([...files, file], {
    base: catalogue,
    fileExists,
    only,
    reader,
    schemas,
    today,
  });
  const made = judged.catalogue.integrationById.get(file.id);
  const notes = judged.findings.filter(
    ({ rule, severity }) => severity !== "error" && rule !== "similar-integration",
  );
  return {
    file,
    asks: [
      ...parsed.troubles.map((trouble) => ({
        question: trouble.field.label,
        text: troubleText(trouble),
      })),
      ...fromFindings(judged.findings, parsed),
    ],
    remarks: [
      ...unitRemark(parsed.answers.get("unit"), catalogue),
      ...systemRemarks(parsed, catalogue),
      ...notes.map(({ message }) => message),
    ],
    reuse: made === undefined ? [] : reuseFor(made, judged.catalogue),
    peers: made === undefined ? [] : peersFor(made, judged.catalogue, main.findPeers),
  };
}
