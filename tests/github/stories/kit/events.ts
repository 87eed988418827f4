import { labelOf } from "../../fake/deeds.ts";
import { labelView, pullRequestView, repositoryView, userView } from "../../fake/rest/views.ts";
import { pullRequestOf, type World } from "../../fake/world.ts";

/** The payload GitHub sends with an event of a pull request, at this moment. */
export const pullRequestPayload = (
  world: World,
  number: number,
  action: string,
  sender: string,
  more: Readonly<Record<string, unknown>> = {},
): Readonly<Record<string, unknown>> => ({
  action,
  number,
  pull_request: structuredClone(pullRequestView(world, pullRequestOf(world, number))),
  repository: repositoryView(world),
  sender: userView(world, sender),
  ...more,
});

/** The payload of a label that was set or taken off. */
export const labelPayload = (
  world: World,
  number: number,
  action: "labeled" | "unlabeled",
  sender: string,
  label: string,
): Readonly<Record<string, unknown>> =>
  pullRequestPayload(world, number, action, sender, { label: labelView(labelOf(world, label)) });
