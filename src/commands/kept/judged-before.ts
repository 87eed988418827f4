import { governancePath } from "../../domain/catalogue-path.ts";
import { type BilingualFinding, compareFindings, tallyFindings } from "../../domain/finding.ts";
import { phaseHistory } from "../../io/git/git-history.ts";
import { otherFiles } from "../../io/reading/other-files.ts";
import { sha256 } from "../../io/sha256.ts";
import { checkCatalogue } from "../check-catalogue.ts";
import type { OpenCatalogue } from "../open-catalogue.ts";
import { checkOptions, type Validation } from "../validate.ts";
import { changedEntries } from "./changed-entries.ts";
import { judgeBodies } from "./judged-bodies.ts";
import { contentOf, type KeptFile } from "./kept-files.ts";
import { asValidation, isStillTrue, type KeptValidation, keptOf } from "./kept-validation.ts";
import { type Neighbours, vicinityOf } from "./neighbours.ts";

/** What is wrong with a catalogue, and which files outside its folders were asked for to know it. */
export interface Judgement {
  readonly validation: Validation;
  readonly asked: ReadonlyMap<string, boolean>;
}

/** A judgement as it is kept, with all that it followed from. */
export interface KeptJudgement {
  /** Of everything but the files that are entries: the schemas, the governance, since when each stands in its phase, the names of all files. */
  readonly surroundings: string;
  readonly validation: KeptValidation;
}

/** What can be kept of a judgement. */
export const keptJudgement = (
  opened: OpenCatalogue,
  { validation, asked }: Judgement,
): KeptJudgement => ({
  surroundings: surroundingsOf(opened),
  validation: keptOf(validation, opened, asked),
});

/** What is known of the run before. */
export interface Before {
  readonly judgement: KeptJudgement;
  /** The files that it was of. */
  readonly files: readonly KeptFile[];
  readonly neighbours: () => Neighbours | undefined;
}

/** A judgement, and the neighbours of which it was, where they may be others. */
type Rejudged = Judgement & { readonly neighbours?: Neighbours };

/**
 * Judges a catalogue of which only a few entries differ from one that was judged before. No rule reads the body of another entry than it judges
 * (`rules/own-body.test.ts`), nor the fields of an integration that shares no name with it (`rules/shared-names.test.ts`), so what was wrong
 * with the other files is so still. Gives nothing where anything else differs, or may: then the whole must be judged.
 */
export function judgeChanged(opened: OpenCatalogue, before: Before): Rejudged | undefined {
  const { root, today, files } = opened;
  const { validation: kept, surroundings } = before.judgement;
  if (!isStillTrue(kept, root, today)) return undefined;
  if (surroundings !== surroundingsOf(opened)) return undefined;
  const changed = changedEntries(opened, before.files);
  if (changed === undefined) return undefined;
  const asked = new Map(kept.asked);
  const fileExists = (path: string): boolean => {
    const exists = opened.fileExists(path);
    asked.set(path, exists);
    return exists;
  };
  const options = { ...checkOptions(opened), fileExists };
  const withFindings = (paths: ReadonlySet<string>, fresh: readonly BilingualFinding[]) => {
    const same = kept.findings.filter(({ path }) => !paths.has(path));
    const findings = [...same, ...fresh].sort(compareFindings);
    const summary = tallyFindings(findings, kept.summary.files);
    return { validation: { ...asValidation(kept, root), findings, summary }, asked };
  };
  const { paths, integrations } = changed;
  if (integrations.size === 0) {
    const fresh =
      judgeBodies(opened, paths, kept.findings, fileExists) ??
      checkCatalogue(files, { ...options, only: paths }).findings;
    return withFindings(paths, fresh);
  }
  const known = before.neighbours();
  const { catalogue, problems } = opened.read;
  if (known?.names.length !== catalogue.integrations.length) return undefined;
  const { judged, neighbours, ...part } = vicinityOf(paths, catalogue, known);
  const only = new Set([...paths, ...judged]);
  const read = { catalogue: part.catalogue, problems };
  const { findings } = checkCatalogue(files, { ...options, read, only });
  return { ...withFindings(only, findings), neighbours };
}

const knownSurroundings = new WeakMap<OpenCatalogue, string>();

/** Worked out once: whoever judges asks, and whoever keeps the judgement. */
function surroundingsOf(opened: OpenCatalogue): string {
  const known = knownSurroundings.get(opened) ?? surroundingsNow(opened);
  knownSurroundings.set(opened, known);
  return known;
}

function surroundingsNow({ root, files, schemaStamp, history }: OpenCatalogue): string {
  const governance = files.find(({ path }) => path === governancePath);
  const rules = governance === undefined ? "" : contentOf(governance);
  const phases = [...phaseHistory(history)].sort(([a], [b]) => (a < b ? -1 : 1));
  return sha256(JSON.stringify([schemaStamp, rules, history.shallow, phases, otherFiles(root)]));
}
