import { takeLabel } from "../deeds.ts";
import { type FakeComment, type FakeLabel, nextNumber, touch, type World } from "../world.ts";
import {
  type Asked,
  created,
  type Handlers,
  notFound,
  ok,
  paged,
  tooLong,
  unprocessable,
} from "./handler.ts";
import { issueListHandlers } from "./issue-lists.ts";
import { commentView, issueView, labelEntryView, labelView } from "./views.ts";

const numbered = (world: World, number: number) =>
  world.pullRequests.find((pr) => pr.number === number) ??
  world.issues.find((issue) => issue.number === number);

interface Conversation {
  readonly labels: FakeLabel[];
  readonly comments: FakeComment[];
  updatedAt?: string;
}

const conversation = ({ world, params }: Asked): Conversation | undefined =>
  numbered(world, Number(params.issue_number));

function addLabels(asked: Asked) {
  const thread = conversation(asked);
  if (!thread) return notFound;
  const { world, token, body } = asked;
  const pr = world.pullRequests.find((known) => known.number === Number(asked.params.issue_number));
  for (const name of body.labels as string[]) {
    const label = world.labels.find((known) => known.name.toLowerCase() === name.toLowerCase());
    // GitHub makes a label that is not there when the token may write issues; the gate must not rely on it.
    if (!label) return unprocessable(`Label does not exist: ${name}`);
    if (thread.labels.includes(label)) continue;
    thread.labels.push(label);
    pr?.labelEntries.push({
      kind: "labeled",
      id: world.nextId(),
      actor: token.login,
      label,
      at: world.now(),
    });
    touch(world, thread);
  }
  return ok(thread.labels.map(labelView));
}

function removeLabel(asked: Asked) {
  const { world, params, token } = asked;
  const number = Number(params.issue_number);
  const name = params.name ?? "";
  if (world.pullRequests.some((pr) => pr.number === number))
    return takeLabel(world, token.login, number, name) ? ok([]) : notFound;
  const thread = conversation(asked);
  const index = thread?.labels.findIndex((label) => label.name === name) ?? -1;
  if (!thread || index < 0) return notFound;
  thread.labels.splice(index, 1);
  touch(world, thread);
  return ok(thread.labels.map(labelView));
}

const everyComment = (world: World): FakeComment[] =>
  [...world.pullRequests, ...world.issues].flatMap((thread) => thread.comments);

function changeLabel({ world, params, body }: Asked) {
  const label = world.labels.find((known) => known.name === params.name);
  if (!label) return notFound;
  if (typeof body.new_name === "string") label.name = body.new_name;
  if (typeof body.color === "string") label.color = body.color;
  if (typeof body.description === "string") label.description = body.description;
  return ok(labelView(label));
}

/** Comments, labels and issues. */
export const issueHandlers: Handlers = {
  "issues/list-comments": (asked) => {
    const thread = conversation(asked);
    return thread
      ? paged(
          asked,
          thread.comments.map((c) => commentView(asked.world, c)),
        )
      : notFound;
  },
  "issues/create-comment": (asked) => {
    const thread = conversation(asked);
    if (!thread) return notFound;
    const text = String(asked.body.body);
    const long = tooLong("IssueComment", asked.body);
    if (long !== undefined) return long;
    const made = {
      id: asked.world.nextId(),
      author: asked.token.login,
      at: asked.world.now(),
      body: text,
      edits: 0,
    };
    thread.comments.push(made);
    touch(asked.world, thread);
    return created(commentView(asked.world, made));
  },
  "issues/update-comment": (asked) => {
    const known = everyComment(asked.world).find((c) => c.id === Number(asked.params.comment_id));
    if (!known) return notFound;
    const long = tooLong("IssueComment", asked.body);
    if (long !== undefined) return long;
    known.body = String(asked.body.body);
    known.edits += 1;
    return ok(commentView(asked.world, known));
  },
  "issues/delete-comment": (asked) => {
    for (const thread of [...asked.world.pullRequests, ...asked.world.issues]) {
      const index = thread.comments.findIndex((c) => c.id === Number(asked.params.comment_id));
      if (index < 0) continue;
      thread.comments.splice(index, 1);
      return { status: 204 };
    }
    return notFound;
  },
  "issues/add-labels": addLabels,
  "issues/remove-label": removeLabel,
  "issues/list-labels-on-issue": (asked) => {
    const thread = conversation(asked);
    return thread ? paged(asked, thread.labels.map(labelView)) : notFound;
  },
  "issues/list-events-for-timeline": (asked) => {
    const pr = asked.world.pullRequests.find(
      (known) => known.number === Number(asked.params.issue_number),
    );
    return pr
      ? paged(
          asked,
          pr.labelEntries.map((entry) => labelEntryView(asked.world, entry)),
        )
      : notFound;
  },
  "issues/list-labels-for-repo": (asked) => paged(asked, asked.world.labels.map(labelView)),
  "issues/get-label": ({ world, params }) => {
    const label = world.labels.find(
      (known) => known.name.toLowerCase() === params.name?.toLowerCase(),
    );
    return label ? ok(labelView(label)) : notFound;
  },
  "issues/create-label": ({ world, body }) => {
    const name = String(body.name);
    if (world.labels.some((known) => known.name.toLowerCase() === name.toLowerCase()))
      return unprocessable("Validation Failed: already_exists");
    const description = String(body.description ?? "");
    if (description.length > 100)
      return unprocessable("description is too long (maximum is 100 characters)");
    const made = { id: world.nextId(), name, color: String(body.color ?? "ededed"), description };
    world.labels.push(made);
    return created(labelView(made));
  },
  "issues/update-label": changeLabel,
  "issues/create": ({ world, body, token }) => {
    const long = tooLong("Issue", body);
    if (long !== undefined) return long;
    const made = {
      number: nextNumber(world),
      author: token.login,
      at: world.now(),
      title: String(body.title),
      body: String(body.body ?? ""),
      state: "open" as const,
      labels: world.labels.filter((label) =>
        ((body.labels as string[] | undefined) ?? []).includes(label.name),
      ),
      comments: [],
    };
    world.issues.push(made);
    return created(issueView(world, made));
  },
  "issues/get": ({ world, params }) => {
    const issue = world.issues.find((known) => known.number === Number(params.issue_number));
    return issue ? ok(issueView(world, issue)) : notFound;
  },
  "issues/update": ({ world, params, body }) => {
    const issue = world.issues.find((known) => known.number === Number(params.issue_number));
    if (!issue) return notFound;
    const long = tooLong("Issue", body);
    if (long !== undefined) return long;
    if (typeof body.title === "string") issue.title = body.title;
    if (typeof body.body === "string") issue.body = body.body;
    if (body.state === "open" || body.state === "closed") issue.state = body.state;
    touch(world, issue);
    return ok(issueView(world, issue));
  },
  ...issueListHandlers,
};
