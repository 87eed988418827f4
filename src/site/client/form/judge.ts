import { checkCatalogue } from "../../../commands/check-catalogue.ts";
import type { Catalogue } from "../../../domain/catalogue.ts";
import type { Integration } from "../../../domain/entry.ts";
import type { BilingualFinding } from "../../../domain/finding.ts";
import type { SystemUse } from "../../../domain/integration-fields.ts";
import { findPeers, type PeerIndex } from "../../../domain/peers/peer-index.ts";
import { peerReasons, peerSentence } from "../../../domain/peers/peer-sentence.ts";
import { matchSubjectOf } from "../../../domain/peers/subject-of.ts";
import { type Gate, nextGate, passedGates } from "../../../domain/phase.ts";
import { findSimilar } from "../../../domain/similar.ts";
import type { SourceFile } from "../../../domain/source-file.ts";
import { checkCriteria } from "../../../input/criteria.ts";
import { readIntegration } from "../../../input/read-entry.ts";
import { shippedSchemas } from "../../../input/schemas.ts";
import type { FormData } from "../../pages/form/form-data.ts";
import { saidAt } from "./data-of-state.ts";
import { type Surroundings, surroundingsOf } from "./form-catalogue.ts";
import type { Call, Judgement, Requirement, Suggestion } from "./form-messages.ts";
import type { FormState } from "./form-state.ts";
import { placeFindings } from "./place-findings.ts";
import { stateOfFile } from "./state-of-file.ts";
import { systemsInText } from "./systems-in-text.ts";
import { controlsOfCriterion } from "./wanted-controls.ts";
import { editedFile, newFile } from "./write-file.ts";

/** The file as the catalogue has it, where the form is about one that exists. */
export interface OriginalFile {
  readonly path: string;
  readonly text: string;
}

interface Ground {
  readonly data: FormData;
  readonly surroundings: Surroundings;
  readonly today: string;
  readonly original: OriginalFile | undefined;
}

const schemas = shippedSchemas();
const textOf = (state: FormState, path: string): string => String(saidAt(state, path) ?? "");

/** Until there is a title and an id nothing else could be judged, so these stand in their place. */
const standIns = { id: "ny-integration", title: "Ny integration" };

const withStandIns = (state: FormState): FormState => ({
  ...state,
  values: {
    ...state.values,
    id: textOf(state, "id") || standIns.id,
    title: textOf(state, "title") || standIns.title,
  },
});

const taken = (id: string): BilingualFinding => ({
  rule: "id-unique",
  severity: "error",
  path: "",
  line: 1,
  column: 1,
  field: "id",
  message: {
    da: `Id "${id}" bruges allerede af en anden integration. Vælg et andet id, eller ret den, der findes.`,
    en: `Id "${id}" is already used by another integration. Choose another id, or edit the one that exists.`,
  },
});

interface Checked {
  readonly findings: readonly BilingualFinding[];
  readonly entry: Integration | undefined;
}

function check(file: SourceFile, { surroundings, today, original }: Ground): Checked {
  const read = readIntegration(file, schemas);
  const before =
    original === undefined
      ? {}
      : readIntegration({ path: original.path, text: original.text }, schemas);
  const { findings } = checkCatalogue([file], {
    today,
    schemas,
    base: surroundings.around(file.path, before),
    // Links to files of the repository can only be followed there.
    fileExists: () => true,
    only: new Set([file.path]),
    read: {
      catalogue: surroundings.around(file.path, read),
      problems: new Map([[file.path, read.problems]]),
    },
  });
  return { findings, entry: read.entry };
}

const pathFor = (id: string): string => `integrations/${id || standIns.id}.md`;

/** Judges the form as it stands; also one that has neither title nor id yet. */
function judgeFile(state: FormState, ground: Ground): Checked & { readonly markdown: string } {
  const { original, data, surroundings } = ground;
  if (original !== undefined) {
    const before = stateOfFile(original.text);
    const markdown = editedFile(original.text, before, state);
    return { markdown, ...check({ path: original.path, text: markdown }, ground) };
  }
  const id = textOf(state, "id");
  const markdown = newFile(state, data.templateBody);
  const real = check({ path: pathFor(id), text: markdown }, ground);
  const double = id !== "" && surroundings.isTaken(pathFor(id)) ? [taken(id)] : [];
  if (real.entry !== undefined)
    return { ...real, markdown, findings: [...real.findings, ...double] };
  const path = pathFor(textOf(withStandIns(state), "id"));
  const stood = check({ path, text: newFile(withStandIns(state), data.templateBody) }, ground);
  const isSaid = ({ rule, message }: BilingualFinding): boolean =>
    real.findings.some((one) => one.rule === rule && one.message.da === message.da);
  const more = stood.findings.filter(
    (one) => one.field !== "id" && one.rule !== "schema" && !isSaid(one),
  );
  return { markdown, entry: stood.entry, findings: [...real.findings, ...double, ...more] };
}

/** What the gate asks that the form is about: the one into a phase newly chosen, else the one that comes next. */
function requirementsOf(
  entry: Integration | undefined,
  state: FormState,
  original: OriginalFile | undefined,
): readonly Requirement[] {
  if (entry === undefined || entry.fields.status !== "active") return [];
  const passed = passedGates(entry.fields.phase, entry.fields.status);
  const before = original && stateOfFile(original.text).values.phase;
  const moved = before !== undefined && before !== entry.fields.phase;
  const ahead: Gate = moved ? entry.fields.phase : nextGate(entry.fields.phase);
  const results = checkCriteria(entry, [...new Set([...passed, ahead])], schemas);
  return results
    .filter(({ criterion, met }) => criterion.gate === ahead || !met)
    .map((result) => ({
      title: result.criterion.title,
      met: result.met,
      controls: controlsOfCriterion(result, state),
      ...(result.criterion.help && { help: result.criterion.help }),
    }));
}

/** The systems that title, summary and task name. */
function guessedSystems(state: FormState, { systems }: Catalogue): readonly SystemUse[] {
  const told = ["title", "summary", "need.task"].map((path) => textOf(state, path)).join(". ");
  const [source, ...targets] = systemsInText(told, systems);
  return [
    ...(source === undefined ? [] : [{ id: source, role: "source" as const }]),
    ...targets.map((id) => ({ id, role: "target" as const })),
  ];
}

/** Others like this one. Before the systems are filled in, those that title, summary and task name are taken for them. */
function suggestionsFor(
  entry: Integration | undefined,
  state: FormState,
  { surroundings }: Ground,
): readonly Suggestion[] {
  if (entry === undefined) return [];
  const catalogue = surroundings.around(entry.path, { entry });
  const systems = entry.fields.systems ?? guessedSystems(state, catalogue);
  const nameOf = (id: string): string => catalogue.systemById.get(id)?.fields.name ?? id;
  return findSimilar({ ...entry, fields: { ...entry.fields, systems } }, catalogue, 3).map(
    ({ integration, systems: both, elements }) => ({
      id: integration.id,
      title: integration.fields.title,
      phase: integration.fields.phase,
      systems: both.map(nameOf),
      elements,
    }),
  );
}

const mostCalls = 3;

/** Whom one may call: other municipalities that have it, as far as systems are said, or guessed from the words. */
function callsFor(
  entry: Integration | undefined,
  state: FormState,
  ground: Ground,
  peers: PeerIndex | undefined,
): readonly Call[] {
  if (entry === undefined || peers === undefined) return [];
  const catalogue = ground.surroundings.around(entry.path, { entry });
  const systems = entry.fields.systems ?? guessedSystems(state, catalogue);
  const subject = matchSubjectOf({ ...entry, fields: { ...entry.fields, systems } }, catalogue);
  return findPeers(peers, subject, mostCalls).map((match) => ({
    sentence: { da: peerSentence(match, "da"), en: peerSentence(match, "en") },
    reasons: { da: peerReasons(match, "da"), en: peerReasons(match, "en") },
    title: match.integration.title,
    ...(match.integration.url !== undefined && { url: match.integration.url }),
  }));
}

/** Makes the judge of one form: what the Action would say of the file that the form makes. Throws for a file that cannot be edited. */
export function makeJudge(
  data: FormData,
  today: string,
  original?: OriginalFile,
  peers?: () => PeerIndex | undefined,
): (state: FormState) => Judgement {
  const ground: Ground = { data, today, original, surroundings: surroundingsOf(data) };
  return (state) => {
    const { markdown, findings, entry } = judgeFile(state, ground);
    const unmet =
      entry === undefined
        ? []
        : checkCriteria(entry, passedGates(entry.fields.phase, entry.fields.status), schemas);
    return {
      markdown,
      findings: placeFindings(
        findings,
        unmet.filter(({ met }) => !met),
        state,
        today,
        entry?.body.sections,
      ),
      requirements: requirementsOf(entry, state, original),
      suggestions: suggestionsFor(entry, state, ground),
      calls: callsFor(entry, state, ground, peers?.()),
    };
  };
}
