import { type SigningRole, signingRoles } from "../default-policy.ts";

/** Status contexts of signatures: one a role, on the commit that was signed. */
export const signatureContextPrefix = "governance/signature/";

/** GitHub refuses a longer description of a commit status. */
export const maxStatusDescription = 140;

/**
 * That a person's label event was given on a content: what a run of the gate wrote down when the event arrived.
 * Carried by the commit status `governance/signature/<role>`; a status belongs to a commit and cannot be edited.
 */
export interface SignatureRecord {
  readonly role: SigningRole;
  readonly login: string;
  /** `LabelEvent.id` of the `labeled` event. */
  readonly eventId: string;
  /** The pull request's evidence digest at the event: SHA-256, base64url without padding (43 characters). */
  readonly digest: string;
  /** The commit the status stands on. */
  readonly sha: string;
}

/** A commit status as GitHub gives it, before anything is believed of it. */
export interface CommitStatus {
  readonly context: string;
  readonly description: string | null;
  /** Login of the account or app that wrote it: GitHub says this, the writer cannot. */
  readonly creator: string | undefined;
  readonly state: string;
  readonly sha: string;
}

const version = "v1";
const loginForm = /^[a-zA-Z0-9](?:[a-zA-Z0-9_-]{0,38})$/;
// GitHub's node ids are base64url-like; numbers are ids of the REST interface. 54 is what the description leaves.
const eventForm = /^[A-Za-z0-9_=-]{1,54}$/;
const digestForm = /^[A-Za-z0-9_-]{43}$/;

const sameWord = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** The status' context and description; throws when a part does not fit the form, so that nothing half-readable is written. */
export function encodeSignatureRecord(record: Omit<SignatureRecord, "sha">): {
  readonly context: string;
  readonly description: string;
} {
  const description = [version, record.login, record.eventId, record.digest].join(" ");
  const fits =
    loginForm.test(record.login) &&
    eventForm.test(record.eventId) &&
    digestForm.test(record.digest) &&
    description.length <= maxStatusDescription;
  if (!fits) throw new Error(`A signature record that cannot be written: ${description}`);
  return { context: signatureContextPrefix + record.role, description };
}

/**
 * Reads one status strictly. `undefined` for anything else: another context or version, an unknown role, one space too many.
 * `recorders` are the accounts whose statuses are believed (the app that runs the gate): a status with the right words
 * by anyone else is no record, for anyone with write access can set a status.
 */
export function decodeSignatureRecord(
  status: CommitStatus,
  recorders: readonly string[],
): SignatureRecord | undefined {
  const { context, creator, description, sha, state } = status;
  const role = signingRoles.find((known) => context === signatureContextPrefix + known);
  if (role === undefined || state !== "success" || description === null) return undefined;
  if (creator === undefined || !recorders.some((name) => sameWord(name, creator))) return undefined;
  const [first, login, eventId, digest, ...rest] = description.split(" ");
  if (first !== version || rest.length > 0) return undefined;
  if (login === undefined || !loginForm.test(login)) return undefined;
  if (eventId === undefined || !eventForm.test(eventId)) return undefined;
  if (digest === undefined || !digestForm.test(digest)) return undefined;
  return { role, login, eventId, digest, sha };
}

/** Every believable record among a commit's statuses, in the given order. */
export function readSignatureRecords(
  statuses: readonly CommitStatus[],
  recorders: readonly string[],
): readonly SignatureRecord[] {
  return statuses.flatMap((status) => decodeSignatureRecord(status, recorders) ?? []);
}
