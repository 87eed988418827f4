import type { Locale, Text } from "../../domain/language.ts";
import type { ReadPullRequest } from "../../io/github/read-pull-request.ts";
import { type DatedStatus, setStatus } from "../../io/github/statuses.ts";
import { type GateRun, gateContext } from "./gate-run.ts";

const superseded = (headSha: string): Text => ({
  da: `Afløst: forslaget er kommet videre til ${headSha.slice(0, 7)}.`,
  en: `Superseded: the pull request has moved on to ${headSha.slice(0, 7)}.`,
});

/** The green lights of ours that stand on other commits of a pull request than its head, each commit once. */
function greenLeftBehind({
  commits,
  facts,
  past,
  viewer,
}: Pick<ReadPullRequest, "commits" | "facts" | "past" | "viewer">): readonly string[] {
  const isGreen = ({ context, creator, state }: DatedStatus): boolean =>
    context === gateContext &&
    state === "success" &&
    creator?.toLowerCase() === viewer.toLowerCase();
  const statuses = [...commits.flatMap((commit) => commit.statuses), ...past];
  return [...new Set(statuses.filter(isGreen).map(({ sha }) => sha))].filter(
    (sha) => sha !== facts.headSha,
  );
}

/**
 * Takes back every green light but the head's. A branch can be moved back to an earlier commit, by a push that no run follows at once
 * or ever, and whoever has taken their signature back since would be passed. Throws when one cannot be taken back.
 */
export async function takeBackGreen(
  run: GateRun,
  reading: ReadPullRequest,
  locale: Locale,
): Promise<void> {
  const { headSha } = reading.facts;
  const status = {
    context: gateContext,
    state: "failure",
    description: superseded(headSha)[locale],
  } as const;
  for (const sha of greenLeftBehind(reading))
    await setStatus(run.github, { ...status, sha }, reading.viewer);
}
