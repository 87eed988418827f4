import { governancePath } from "../../domain/catalogue-path.ts";
import { compareFindings, tallyFindings } from "../../domain/finding.ts";
import { phaseHistory } from "../../io/git/git-history.ts";
import { otherFiles } from "../../io/reading/other-files.ts";
import { sha256 } from "../../io/sha256.ts";
import { checkCatalogue } from "../check-catalogue.ts";
import type { OpenCatalogue } from "../open-catalogue.ts";
import { checkOptions, type Validation } from "../validate.ts";
import { frontMatterDigestOf } from "./entry-digests.ts";
import { judgeBodies } from "./judged-bodies.ts";
import { contentOf, headOf, type KeptFile } from "./kept-files.ts";
import { asValidation, isStillTrue, type KeptValidation, keptOf } from "./kept-validation.ts";

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

// A person edits one text, or a few; more than that is judged as a whole.
const mostChanged = 20;

/**
 * Judges a catalogue in which nothing but the bodies of a few entries differs from one that was judged before. No rule reads the body of
 * another entry than it judges (`rules/own-body.test.ts`), so what was wrong with the other files is so still. Gives nothing where
 * anything else differs, or may: then the whole must be judged. `before` is the files that the judgement was of.
 */
export function judgeChangedBodies(
  opened: OpenCatalogue,
  kept: KeptJudgement,
  before: readonly KeptFile[],
): Judgement | undefined {
  const { root, today, files } = opened;
  if (!isStillTrue(kept.validation, root, today)) return undefined;
  if (kept.surroundings !== surroundingsOf(opened)) return undefined;
  const changed = changedBodies(opened, before);
  if (changed === undefined) return undefined;
  const asked = new Map(kept.validation.asked);
  const fileExists = (path: string): boolean => {
    const exists = opened.fileExists(path);
    asked.set(path, exists);
    return exists;
  };
  const { findings: found } = kept.validation;
  const options = { ...checkOptions(opened), fileExists, only: changed };
  const fresh =
    judgeBodies(opened, changed, found, fileExists) ?? checkCatalogue(files, options).findings;
  const same = found.filter(({ path }) => !changed.has(path));
  const findings = [...same, ...fresh].sort(compareFindings);
  const validation = {
    ...asValidation(kept.validation, root),
    findings,
    summary: tallyFindings(findings, kept.validation.summary.files),
  };
  return { validation, asked };
}

/** The entries whose body alone is another; nothing where more differs, or too much. */
function changedBodies(
  opened: OpenCatalogue,
  before: readonly KeptFile[],
): ReadonlySet<string> | undefined {
  if (before.length !== opened.files.length) return undefined;
  const frontMatterOf = frontMatters(opened);
  const changed = new Set<string>();
  for (const [at, file] of opened.files.entries()) {
    const known = before[at];
    if (known === undefined || known[0] !== file.path) return undefined;
    if (contentOf(file) === known[2]) continue;
    const frontMatter = headOf(known)?.frontMatterDigest;
    if (frontMatter === undefined || frontMatterOf(file.path) !== frontMatter) return undefined;
    if (changed.add(file.path).size > mostChanged) return undefined;
  }
  return changed;
}

/** Digests of front matters by path; none for what is no entry, or one in which something was wrong. */
function frontMatters({ read }: OpenCatalogue): (path: string) => string | undefined {
  const { integrations, systems } = read.catalogue;
  return (path) => {
    const entry = [...integrations, ...systems].find((one) => one.path === path);
    if (entry === undefined || !entry.intact || read.problems.has(path)) return undefined;
    return frontMatterDigestOf(entry);
  };
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
