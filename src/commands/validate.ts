import type { Catalogue } from "../domain/catalogue.ts";
import { idOfPath } from "../domain/catalogue-path.ts";
import { daysBetween } from "../domain/dates.ts";
import {
  type BilingualFinding,
  compareFindings,
  type FindingSummary,
  tallyFindings,
} from "../domain/finding.ts";
import type { Locale } from "../domain/language.ts";
import type { SourceFile } from "../domain/source-file.ts";
import { phaseHistory } from "../io/git/git-history.ts";
import { readBaseFiles, requireRepository } from "./base-catalogue.ts";
import { type CheckOptions, checkCatalogue } from "./check-catalogue.ts";
import { openKeptPlaces } from "./kept/kept-places.ts";
import { openKeptSilence } from "./kept/kept-silence.ts";
import { type DescribedRule, describeRules } from "./known-rules.ts";
import { lineReader } from "./line-reader.ts";
import { type OpenCatalogue, openCatalogue, type Surroundings } from "./open-catalogue.ts";
import { type ReadCatalogue, readCatalogue } from "./read-catalogue.ts";
import { selectPaths, touchedPaths } from "./select-paths.ts";

export interface ValidateOptions extends Surroundings {
  /** Paths as a person wrote them, seen from `folder`; report on these alone. */
  readonly paths?: readonly string[];
  readonly folder?: string;
  /** Report on what has changed since this commit alone, and judge the change itself too. */
  readonly changedSince?: string;
}

export interface Validation {
  readonly findings: readonly BilingualFinding[];
  readonly summary: FindingSummary;
  /** The catalogue's own language. */
  readonly locale: Locale;
  /** What each rule is, by id; made only when asked for. */
  readonly describeRules: () => Promise<ReadonlyMap<string, DescribedRule>>;
  /** True where git holds only the newest commits here: what depends on older dates is not known. */
  readonly shortHistory: boolean;
  /** A line of a file, for reports that show it. */
  readonly lineOf: (path: string, line: number) => string | undefined;
}

/** Validates the catalogue at a folder. Throws `UsageError` for a wrong call: no catalogue, an unknown path or commit. */
export async function validate(options: ValidateOptions): Promise<Validation> {
  return (await validateAsking(options)).validation;
}

/** The same, saying also what it was judged by and which files outside the catalogue's folders it asked for. */
export async function validateAsking(options: ValidateOptions) {
  return validateOpenedAsking(await openToValidate(options), options);
}

/** Reads the catalogue with as much of its history as judging it needs. */
export const openToValidate = (options: Surroundings): Promise<OpenCatalogue> =>
  openCatalogue({ ...options, letsGo: "read" }, mayBeStuck, isOldEnough);

/** The same for a catalogue that was read already. */
export async function validateOpenedAsking(opened: OpenCatalogue, options: ValidateOptions) {
  const asked = new Map<string, boolean>();
  const fileExists = (path: string): boolean => {
    const exists = opened.fileExists(path);
    if (!isInCatalogueFolders(path)) asked.set(path, exists);
    return exists;
  };
  const validation = await validateOpened({ ...opened, fileExists }, options);
  return { validation, opened, asked };
}

// Told of without a look by the names of the files there. A path that takes a way round is looked up.
const isInCatalogueFolders = (path: string): boolean =>
  /^(?:integrations|systems)\/[^/]+$/.test(path);

/** Judges a catalogue that was read already. */
export async function validateOpened(
  opened: OpenCatalogue,
  options: ValidateOptions,
): Promise<Validation> {
  const { files, schemas, schemaFindings, read } = opened;
  const { base, only } = await judgedPaths(opened, options);
  const silence = openKeptSilence(opened.keeping, files, {
    today: opened.today,
    governance: read.catalogue.governance,
    stamp: opened.schemaStamp,
  });
  const places = openKeptPlaces(opened.keeping);
  const checked = checkCatalogue(files, {
    ...checkOptions(opened),
    silence,
    locate: places?.locate,
    ...(options.watch && { watch: options.watch }),
    ...(base && { base }),
    ...(only && { only }),
  });
  // Of a part, only a part was asked about.
  if (base === undefined && only === undefined) {
    silence?.save();
    places?.save();
  }
  const findings = [
    ...checked.findings,
    ...schemaFindings.filter(({ path }) => only?.has(path) ?? true),
  ];
  let byPath: ReadonlyMap<string, SourceFile> | undefined;
  const fileAt = (path: string): SourceFile | undefined => {
    byPath ??= new Map(files.map((file) => [file.path, file]));
    return byPath.get(path);
  };
  return {
    findings: findings.sort(compareFindings),
    summary: tallyFindings(findings, checked.fileCount),
    locale: read.catalogue.governance.locale,
    describeRules: async () => describeRules(schemas),
    shortHistory: opened.history.shallow,
    lineOf: lineReader(fileAt),
  };
}

/** What is reported on: the paths that were asked for among those that changed; without either, everything. */
export async function judgedPaths(
  opened: OpenCatalogue,
  { root, environment, paths = [], folder = root, changedSince }: ValidateOptions,
): Promise<{ readonly base?: Catalogue; readonly only?: ReadonlySet<string> }> {
  const known = [...opened.files, ...opened.schemaFindings].map(({ path }) => path);
  const selected = paths.length > 0 ? selectPaths(paths, { folder, root }, known) : undefined;
  if (changedSince === undefined) return selected === undefined ? {} : { only: selected };
  const { base, only } = await readChange(opened, environment, changedSince);
  return { base, only: selected === undefined ? only : intersection(selected, only) };
}

/** What judging a catalogue as it lies needs to know. */
export const checkOptions = ({
  today,
  schemas,
  history,
  fileExists,
  read,
}: OpenCatalogue): CheckOptions => ({
  today,
  schemas,
  history: phaseHistory(history),
  fileExists,
  read,
});

/** Only what is alive and on its way can be stuck; most of a catalogue is in operation. */
export function mayBeStuck(path: string, { catalogue }: ReadCatalogue): boolean {
  const fields = catalogue.integrationById.get(idOfPath(path))?.fields;
  return fields?.status === "active" && fields.phase !== "operation" && fields.phase !== "exit";
}

// What came into the catalogue within its phase's limit cannot have stood in it for longer. A look-up of reuse is counted from the
// day an agreement began.
function isOldEnough(
  path: string,
  oldest: string,
  { catalogue }: ReadCatalogue,
  today: string,
): boolean {
  const phase = catalogue.integrationById.get(idOfPath(path))?.fields.phase;
  const limits = new Map<string | undefined, number>(
    Object.entries(catalogue.governance.limits.phaseDays),
  );
  const limit = limits.get(phase);
  return phase === "agreement" || limit === undefined || daysBetween(oldest, today) > limit;
}

async function readChange(
  { root, files, schemas, reader, read }: OpenCatalogue,
  environment: Surroundings["environment"],
  ref: string,
) {
  const repository = await requireRepository(root, environment);
  const { files: before, changes } = await readBaseFiles(repository, ref, files);
  const base = readCatalogue(before, schemas, reader).catalogue;
  return { base, only: touchedPaths(changes, read.catalogue, base) };
}

const intersection = <T>(one: ReadonlySet<T>, other: ReadonlySet<T>): ReadonlySet<T> =>
  new Set([...one].filter((item) => other.has(item)));
