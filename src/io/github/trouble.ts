import type { FactGap } from "../../domain/gate/pull-request-facts.ts";
import type { Text } from "../../domain/language.ts";
import { TextError } from "../reading/text-error.ts";

/** Why GitHub did not do what was asked, in the words of a gap. */
export interface Trouble {
  readonly why: FactGap["why"];
  readonly detail: Text;
  readonly status?: number;
}

/** GitHub answered something that we do not know how to read. Nothing is guessed: whoever asked closes. */
export class AnswerNotUnderstood extends TextError {
  constructor(where: string) {
    super({
      da: `GitHubs svar på »${where}« er ukendt`,
      en: `GitHub's answer about “${where}” is unknown`,
    });
    this.name = "AnswerNotUnderstood";
  }
}

/** The list is longer than we read. */
export class ListTooLong extends TextError {
  constructor(what: Text) {
    super({ da: `GitHub gav kun en del af ${what.da}`, en: `GitHub gave only part of ${what.en}` });
    this.name = "ListTooLong";
  }
}

/** The HTTP status of an error from the API; `undefined` when there was no answer. */
export function statusOf(error: unknown): number | undefined {
  const known = typeof error === "object" && error !== null && "status" in error;
  return known && typeof error.status === "number" ? error.status : undefined;
}

// What GraphQL says in `type` instead of an HTTP status.
const graphqlTypes: Readonly<Record<string, number>> = {
  FORBIDDEN: 403,
  INSUFFICIENT_SCOPES: 403,
  NOT_FOUND: 404,
  RATE_LIMITED: 429,
};

/** The status that the first error of a GraphQL answer stands for; 502 where GitHub only says that something went wrong. */
export function graphqlStatus(errors: readonly { readonly type?: unknown }[]): number {
  const [first] = errors;
  return graphqlTypes[String(first?.type)] ?? 502;
}

/** Puts whatever was thrown into the words of a gap. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof TextError) {
    const detail = error.text;
    if (error instanceof AnswerNotUnderstood) return { why: "not-understood", detail };
    return { why: error instanceof ListTooLong ? "truncated" : "failed", detail };
  }
  const status = statusOf(error);
  const message = error instanceof Error ? error.message : String(error);
  if (status === undefined) return { why: "failed", detail: { da: message, en: message } };
  const said = `HTTP ${status}`;
  const why = status === 401 || status === 403 ? "refused" : "failed";
  return { why, detail: { da: said, en: said }, status };
}
