import {
  constants,
  copyFileSync,
  linkSync,
  lstatSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join, posix } from "node:path";
import { UsageError } from "../domain/usage-error.ts";
import { draftName, isDraftName, removeDeadDrafts } from "./draft-names.ts";
import { errorCode } from "./error-code.ts";
import { ownMark, ownPid, type ProcessMark, stillRuns } from "./running-process.ts";
import { sha256Hex } from "./sha256-hex.ts";

/** One file to change, and where its texts lie while it is done. All paths are below the root. */
export interface Step {
  readonly path: string;
  /** The new text, until it is in its place. */
  readonly draft?: string;
  /** The digest of the new text. */
  readonly digest?: string;
  /** The old file under a second name. */
  readonly kept?: string;
}

/**
 * Lies in the root while files are changed, names every step, and keeps other runs out. Beside it lies, once all new texts are written, a
 * mark that they are being put in place, and in the end a mark that all are: so the next run knows what a run that was killed has done.
 */
export const journalName = ".catalogue-changes.tmp";
const puttingName = ".catalogue-changes-putting.tmp";
const doneName = ".catalogue-changes-done.tmp";

interface Journal extends ProcessMark {
  readonly steps: readonly Step[];
}

const anHour = 3_600_000;

const mark = (root: string, name: string): void => writeFileSync(join(root, name), "");

/** Notes what is about to be done. Throws `UsageError` where another run is at it. */
export function beginChanges(root: string, steps: readonly Step[]): void {
  const journal: Journal = { ...ownMark(), steps };
  const draft = join(root, draftName());
  try {
    writeFileSync(draft, JSON.stringify(journal), { flag: "wx", flush: true });
    // Whole or not at all, and never over another's.
    linkOrCopy(draft, join(root, journalName));
  } catch (error) {
    throw errorCode(error) === "EEXIST" ? somebodyWrites() : error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** A second name for a file where there is nothing yet; a copy where a disk knows no second names. */
export function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if (errorCode(error) === "EEXIST") throw error;
    copyFileSync(from, to, constants.COPYFILE_EXCL);
  }
}

/** All new texts are written. */
export const beginPutting = (root: string): void => mark(root, puttingName);

/** All is in its place: from here on nothing is taken back. */
export function endChanges(root: string, steps: readonly Step[]): void {
  mark(root, doneName);
  clearAway(root, steps);
}

/** Takes back what was done of the steps, where nobody has touched it since. May be cut off and begun again. */
export function takeBackChanges(root: string, steps: readonly Step[]): void {
  if (isThere(join(root, puttingName))) {
    for (const step of steps) takeBack(root, step);
    rmSync(join(root, puttingName));
  }
  clearAway(root, steps);
}

/**
 * Settles what an earlier run that was killed has left behind, and says whether it took anything back. Throws `UsageError` where another run
 * is writing at this moment.
 */
export function settleChanges(root: string): boolean {
  removeDeadDrafts(root);
  const begun = readJournal(root);
  if (begun === undefined) return false;
  const { steps } = begun;
  const runs = stillRuns(begun);
  const isOwn = runs === true && begun.pid === ownPid;
  if (runs !== false && !isOwn && !isOld(join(root, journalName)))
    throw runs === true ? somebodyWrites() : writesElsewhere(root, begun);
  if (isThere(join(root, doneName))) clearAway(root, steps);
  else takeBackChanges(root, steps);
  return true;
}

const isOld = (file: string): boolean => Date.now() - statSync(file).mtimeMs > anHour;

function readJournal(root: string): Journal | undefined {
  let text: string;
  try {
    text = readFileSync(join(root, journalName), "utf8");
  } catch (error) {
    if (errorCode(error) === "ENOENT") return undefined;
    throw error;
  }
  try {
    const { steps, ...mark } = JSON.parse(text) as Journal;
    return { ...mark, steps: steps.filter(isOurs) };
  } catch {
    // Somebody else's, or damaged: it names nothing that we could take back.
    return { pid: 0, steps: [] };
  }
}

// It may have come with somebody's branch: it leads nowhere else, and what it has us remove has a name that only we give.
const isOurs = ({ draft, kept, path }: Step): boolean =>
  isBelow(path) && [draft, kept].every((one) => one === undefined || isBeside(path, one));

// What Windows takes for folders and drives stands in no path of ours.
const isBelow = (path: string): boolean =>
  !path.split("/").includes("..") && !path.startsWith("/") && !/[\\:]/.test(path);

const isBeside = (path: string, draft: string): boolean =>
  posix.dirname(draft) === posix.dirname(path) && isDraftName(posix.basename(draft));

const isThere = (path: string): boolean =>
  lstatSync(path, { throwIfNoEntry: false })?.isFile() === true;

const holds = (target: string, digest: string | undefined): boolean =>
  digest !== undefined && isThere(target) && sha256Hex(readFileSync(target, "utf8")) === digest;

function takeBack(root: string, { digest, draft, kept, path }: Step): void {
  const target = join(root, path);
  // While the draft lies beside it, the file has not been touched.
  if (draft !== undefined && isThere(join(root, draft))) return;
  if (kept === undefined) {
    if (holds(target, digest)) rmSync(target);
    return;
  }
  const old = join(root, kept);
  if (!isThere(old)) return;
  if (digest === undefined) {
    // It was to go. What somebody has put there since stays.
    if (!isThere(target)) linkSync(old, target);
  } else if (holds(target, digest)) renameSync(old, target);
}

// The journal goes last: without the marks it says that nothing has been put in place.
function clearAway(root: string, steps: readonly Step[]): void {
  const beside = steps.flatMap(({ draft, kept }) => [draft, kept]);
  for (const path of [...beside, puttingName, doneName, journalName])
    if (path !== undefined) rmSync(join(root, path), { force: true });
}

const somebodyWrites = (): UsageError =>
  new UsageError({
    da: "En anden kørsel er ved at skrive i kataloget. Vent, til den er færdig, og kør kommandoen igen.",
    en: "Another run is writing in the catalogue. Wait until it has finished, and run the command again.",
  });

// What the journal says may come from anybody.
const namedHost = ({ host = "" }: Journal): string =>
  /^[\w.-]{1,64}$/.test(host) ? ` (${host})` : "";

function writesElsewhere(root: string, journal: Journal): UsageError {
  const [host, since] = [
    namedHost(journal),
    statSync(join(root, journalName)).mtime.toISOString().slice(0, 16),
  ];
  // An old journal is taken back; one that is removed leaves what it names half done.
  const clear = `touch -t 200001010000 ${journalName}`;
  return new UsageError({
    da: `En kørsel på en anden maskine${host} er ved at skrive i kataloget siden ${since}Z, eller blev stoppet, mens den skrev. Vent, til den er færdig, og kør kommandoen igen; efter en time tager vi det tilbage, som den ikke nåede at gøre færdigt. Ved du, at den er væk, for eksempel en container, der er lavet om, så kør dette i katalogets mappe, og derefter kommandoen: ${clear}`,
    en: `A run on another machine${host} has been writing in the catalogue since ${since}Z, or was stopped while it was writing. Wait until it has finished, and run the command again; after an hour we take back what it did not get done. If you know that it is gone, like a container that was made anew, run this in the catalogue's folder, and then the command: ${clear}`,
  });
}
