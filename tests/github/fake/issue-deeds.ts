import { labelOf } from "./deeds.ts";
import { type FakeIssue, nextNumber, userOf, type World } from "./world.ts";

/** Throws where the number is no issue. */
export function issueOf(world: World, number: number): FakeIssue {
  const found = world.issues.find((issue) => issue.number === number);
  if (!found) throw new Error(`There is no issue ${number}`);
  return found;
}

/** Somebody files an issue; a form brings its labels along, whoever fills it in. */
export function fileIssue(
  world: World,
  login: string,
  { title, body }: { readonly title: string; readonly body: string },
  more: {
    readonly labels?: readonly string[];
    readonly association?: FakeIssue["association"];
  } = {},
): FakeIssue {
  const issue: FakeIssue = {
    number: nextNumber(world),
    author: userOf(world, login).login,
    at: world.now(),
    title,
    body,
    state: "open",
    labels: (more.labels ?? []).map((name) => labelOf(world, name)),
    comments: [],
    editors: [],
    renamers: [],
    ...(more.association === undefined ? {} : { association: more.association }),
  };
  world.issues.push(issue);
  return issue;
}

/** Somebody changes an issue's title or text. */
export function editIssue(
  world: World,
  login: string,
  number: number,
  { title, body }: { readonly title?: string; readonly body?: string },
): void {
  const issue = issueOf(world, number);
  const by = userOf(world, login).login;
  if (body !== undefined) {
    issue.body = body;
    issue.editors?.push(by);
  }
  if (title !== undefined) {
    issue.title = title;
    issue.renamers?.push(by);
  }
}

/** Somebody sets a label on an issue. */
export function labelIssue(world: World, number: number, name: string): void {
  issueOf(world, number).labels.push(labelOf(world, name));
}
