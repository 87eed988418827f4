import { signingRoles } from "../../domain/default-policy.ts";
import type { GatePolicy } from "../../domain/gate/gate-policy.ts";
import type { Actor, LabelEvent, PullRequestFacts } from "../../domain/gate/pull-request-facts.ts";
import { sameLabel } from "../../domain/gate/same-name.ts";
import { isRecord } from "../../domain/loose-json.ts";
import { UsageError } from "../../domain/usage-error.ts";

/** Who has done what, as somebody imagines it: what `--signatures` names. */
export interface ImaginedSignatures {
  readonly author?: string;
  /** Logins that set a label, each over the content as it is now. */
  readonly labels: readonly { readonly label: string; readonly by: string }[];
  /** Logins that approve in a review. */
  readonly approvals: readonly string[];
}

const shape =
  '{ "author": "login", "labels": [{ "label": "approved/dpo", "by": "login" }], "approvals": ["login"] }';

const wrong = (what: { readonly da: string; readonly en: string }): UsageError =>
  new UsageError({
    da: `Filen med underskrifter kan ikke bruges: ${what.da}. Den skal se sådan ud: ${shape}`,
    en: `The file of signatures cannot be used: ${what.en}. It must look like this: ${shape}`,
  });

function listOf(value: unknown, name: string): readonly unknown[] {
  if (value === undefined) return [];
  if (Array.isArray(value)) return value;
  throw wrong({ da: `"${name}" er ikke en liste`, en: `"${name}" is not a list` });
}

function textOf(value: unknown, name: string): string {
  if (typeof value === "string" && value.trim() !== "") return value.trim();
  throw wrong({ da: `"${name}" mangler en tekst`, en: `"${name}" lacks a text` });
}

/** Reads the file's text. Throws `UsageError` that says what stands there and what should. */
export function parseSignatureFile(text: string): ImaginedSignatures {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    throw wrong({ da: "den er ikke JSON", en: "it is not JSON" });
  }
  if (!isRecord(data))
    throw wrong({ da: "den er ikke et objekt { }", en: "it is not an object { }" });
  const unknown = Object.keys(data).find((key) => !["author", "labels", "approvals"].includes(key));
  if (unknown !== undefined)
    throw wrong({ da: `"${unknown}" er ukendt`, en: `"${unknown}" is unknown` });
  return {
    ...(data.author === undefined ? {} : { author: textOf(data.author, "author") }),
    labels: listOf(data.labels, "labels").map((one) => ({
      label: textOf(isRecord(one) ? one.label : undefined, "label"),
      by: textOf(isRecord(one) ? one.by : undefined, "by"),
    })),
    approvals: listOf(data.approvals, "approvals").map((one) => textOf(one, "approvals")),
  };
}

/** What a gate on this machine cannot know and takes as given. */
export interface LocalSides {
  readonly baseSha: string;
  readonly mergeBaseSha: string;
  readonly headSha: string;
}

// No GitHub login has a space, so nobody who signs is taken for the one at the keyboard.
const somebody = "(you)";

/** The facts of a pull request that is only imagined: opened by the author, signed over the content as it lies. */
export function imaginedFacts(
  { approvals, author = somebody, labels }: ImaginedSignatures,
  { baseSha, headSha, mergeBaseSha }: LocalSides,
  digest: string,
  policy: GatePolicy,
): PullRequestFacts {
  const user = (login: string): Actor => ({ login, kind: "user" });
  const labelEvents = labels.map(
    ({ by, label }, place): LabelEvent => ({
      ...{ id: `L${place}`, action: "labeled", label, at: "" },
      actor: user(by),
    }),
  );
  return {
    ...{ number: 0, baseRef: "base", defaultBranch: "base", draft: false },
    ...{ state: "open", mergeState: "unknown", gaps: [] },
    ...{ baseSha, mergeBaseSha, headSha },
    author: user(author),
    commits: [{ oid: headSha, people: [{ login: author, name: author, email: "" }] }],
    labels: labels.map(({ label }) => label),
    labelEvents,
    reviews: approvals.map((login, place) => ({
      ...{ id: `R${place}`, state: "approved", commit: headSha },
      reviewer: user(login),
    })),
    records: labelEvents.flatMap(({ actor, id, label }) => {
      const role = signingRoles.find((known) => sameLabel(policy.labels[known], label));
      const { login } = actor;
      return role === undefined || login === undefined
        ? []
        : [{ role, login, eventId: id, digest, sha: headSha }];
    }),
  };
}
