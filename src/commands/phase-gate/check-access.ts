import type { GateReport } from "../../domain/gate/gate-report.ts";
import type { Actor, FactGap, PullRequestFacts } from "../../domain/gate/pull-request-facts.ts";
import { sameLogin } from "../../domain/gate/same-name.ts";
import { type Access, accessOf } from "../../io/github/look-ups.ts";
import { troubleOf } from "../../io/github/trouble.ts";
import { type GateRun, spokenFirst } from "./gate-run.ts";

/** Everybody whose word counts in a report. */
function signersOf({ decision }: GateReport, { author, reviews }: PullRequestFacts) {
  const signers = decision.steps.flatMap(({ signatures }) =>
    signatures.flatMap((signature) => (signature.state === "valid" ? [signature.login] : [])),
  );
  // Where the author is no person, or a step asks for nobody's signature, an approving review may make the second one.
  const alone = decision.steps.some(({ signatures }) => signatures.length === 0);
  const approvers =
    author.kind === "user" && !alone
      ? []
      : reviews.flatMap(({ reviewer, state }) =>
          state === "approved" && reviewer.kind === "user" ? (reviewer.login ?? []) : [],
        );
  return [
    ...new Map([...signers, ...approvers].map((login) => [login.toLowerCase(), login])).values(),
  ];
}

function look(run: GateRun, login: string): Promise<Access> {
  const key = login.toLowerCase();
  const known = run.access.get(key) ?? accessOf(run.github, login);
  run.access.set(key, known);
  return known;
}

/** The facts without those who have no access; `undefined` where nothing changes. A look-up that fails is a gap. */
async function withoutStrangers(
  run: GateRun,
  report: GateReport,
  facts: PullRequestFacts,
): Promise<PullRequestFacts | undefined> {
  const strangers: string[] = [];
  const gaps: FactGap[] = [];
  for (const login of signersOf(report, facts)) {
    try {
      if ((await look(run, login)) === "no-access") strangers.push(login);
    } catch (error) {
      const { detail, why } = troubleOf(error);
      gaps.push({ what: "access", why, detail: `${login}: ${detail[spokenFirst(run)]}` });
    }
  }
  if (strangers.length === 0 && gaps.length === 0) return undefined;
  const unlessStranger = (actor: Actor): Actor =>
    strangers.some((login) => actor.login !== undefined && sameLogin(login, actor.login))
      ? { ...actor, kind: "outsider" }
      : actor;
  return {
    ...facts,
    labelEvents: facts.labelEvents.map((event) => ({
      ...event,
      actor: unlessStranger(event.actor),
    })),
    reviews: facts.reviews.map((review) => ({
      ...review,
      reviewer: unlessStranger(review.reviewer),
    })),
    gaps: [...facts.gaps, ...gaps],
  };
}

/**
 * Decides, looks up whether everybody whose word counts still has access to the repository (once a person and run), and decides again
 * without those who have not, until all that counts is from people who have: where a stranger's word falls, another's may come to count.
 */
export async function decideAmongMembers(
  run: GateRun,
  given: PullRequestFacts,
  decide: (facts: PullRequestFacts) => Promise<GateReport>,
): Promise<{ readonly report: GateReport; readonly facts: PullRequestFacts }> {
  let facts = given;
  for (;;) {
    const report = await decide(facts);
    const left = await withoutStrangers(run, report, facts);
    if (left === undefined) return { report, facts };
    facts = left;
    // What GitHub does not say now it does not say a moment later, and a gap closes as it is.
    if (facts.gaps.length > given.gaps.length) return { report: await decide(facts), facts };
  }
}
