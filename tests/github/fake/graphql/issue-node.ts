import { userOf, type World } from "../world.ts";
import { actorNode } from "./actor-node.ts";
import { type ConnectionArguments, connection } from "./connection.ts";

const editNodes = (world: World, editors: readonly string[]) =>
  editors.map((login, place) => ({
    __typename: "UserContentEdit",
    id: `UCE_${place}`,
    editedAt: "2026-11-23T08:00:00Z",
    editor: actorNode(world, login),
  }));

/** Changes of the title; the fake's issues have no other history. */
const renameNodes = (world: World, renamers: readonly string[]) =>
  renamers.map((login, place) => ({
    __typename: "RenamedTitleEvent",
    id: `RTE_${place}`,
    createdAt: "2026-11-23T08:00:00Z",
    actor: actorNode(world, login),
  }));

/** An issue as GraphQL shows it. Throws in GitHub's words for a number that is none. */
export function issueNode(world: World, number: number) {
  const issue = world.issues.find((known) => known.number === number);
  if (!issue) throw new Error(`Could not resolve to an Issue with the number of ${number}.`);
  const { editors = [], renamers = [] } = issue;
  return {
    __typename: "Issue",
    id: `I_${number}`,
    number,
    title: issue.title,
    body: issue.body,
    state: issue.state.toUpperCase(),
    createdAt: issue.at,
    author: actorNode(world, userOf(world, issue.author).login),
    authorAssociation: issue.association ?? "MEMBER",
    labels: (asked: ConnectionArguments) =>
      connection(
        issue.labels.map((label) => ({ ...label, __typename: "Label", id: `LA_${label.id}` })),
        asked,
      ),
    userContentEdits: (asked: ConnectionArguments) => connection(editNodes(world, editors), asked),
    timelineItems: (asked: ConnectionArguments & { itemTypes?: readonly string[] | null }) =>
      connection(
        asked.itemTypes?.includes("RENAMED_TITLE_EVENT") === false
          ? []
          : renameNodes(world, renamers),
        asked,
      ),
  };
}
