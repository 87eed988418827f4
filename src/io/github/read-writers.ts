import { actorAt } from "./actors.ts";
import { asObject, booleanAt, type Json, listAt, objectAt, objectOrNone } from "./answer.ts";
import type { GitHub } from "./client.ts";
import { ListTooLong } from "./trouble.ts";

/** A person who has written in an issue. `id` is the account's number, which its no-reply address begins with. */
export interface Writer {
  readonly login: string;
  readonly id: number | undefined;
}

const person = "{ __typename login ... on User { databaseId } }";

/** The part of a query that tells who has written an issue. */
export const writersOf = `author ${person}
      userContentEdits(first: 100) { pageInfo { hasNextPage } nodes { editor ${person} } }
      timelineItems(first: 100, itemTypes: [RENAMED_TITLE_EVENT]) {
        pageInfo { hasNextPage }
        nodes { __typename ... on RenamedTitleEvent { actor ${person} } }
      }`;

const query = `query IssueWriters($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) { issue(number: $number) { ${writersOf} } }
}`;

function writer(node: Json, key: string): Writer | undefined {
  const { kind, login } = actorAt(node, key);
  if (kind !== "user" || login === undefined) return undefined;
  const id = objectOrNone(node, key)?.databaseId;
  return { login, id: typeof id === "number" ? id : undefined };
}

function all(issue: Json, list: string, key: string): readonly Writer[] {
  const connection = objectAt(issue, list);
  if (booleanAt(objectAt(connection, "pageInfo"), "hasNextPage"))
    throw new ListTooLong({ da: "rettelserne i en henvendelse", en: "the edits of an issue" });
  return listAt(connection, "nodes").flatMap((node) => writer(node, key) ?? []);
}

/** Reads who filed an issue and who has edited it, each once. Throws when the list is not whole. */
export function readWriters(issue: Json): {
  readonly author: Writer | undefined;
  readonly writers: readonly Writer[];
} {
  const author = writer(issue, "author");
  const everybody = [
    ...(author === undefined ? [] : [author]),
    ...all(issue, "userContentEdits", "editor"),
    ...all(issue, "timelineItems", "actor"),
  ];
  const byLogin = new Map<string, Writer>();
  for (const one of everybody) {
    const key = one.login.toLowerCase();
    if (!byLogin.has(key)) byLogin.set(key, one);
  }
  return { author, writers: [...byLogin.values()] };
}

/** The logins of everybody who has written an issue. Throws when GitHub does not say. */
export async function writersOfIssue(github: GitHub, number: number): Promise<readonly string[]> {
  const { owner, repo } = github;
  const data = asObject(await github.query(query, { owner, repo, number }), "data");
  const issue = objectAt(objectAt(data, "repository"), "issue");
  return readWriters(issue).writers.map(({ login }) => login);
}
