import type { Actor, ReviewFacts } from "../../domain/gate/pull-request-facts.ts";
import { sameLogin } from "../../domain/gate/same-name.ts";
import { actorAt } from "./actors.ts";
import { type Json, objectOrNone, textAt } from "./answer.ts";

/** That a review was dismissed: GitHub keeps nothing else of what it said. */
export interface Dismissal {
  /** Missing where the review is gone. */
  readonly review: string | undefined;
  readonly by: Actor;
  readonly objected: boolean;
}

/** Reads one entry of the timeline. Throws for what is not understood. */
export function readDismissal(node: Json): Dismissal {
  const review = objectOrNone(node, "review");
  return {
    review: review === undefined ? undefined : textAt(review, "id"),
    by: actorAt(node, "actor"),
    objected: textAt(node, "previousReviewState") === "CHANGES_REQUESTED",
  };
}

/**
 * The reviews, with each objection that somebody else has dismissed called `overruled`: whoever may write may dismiss a review, and
 * their own label must not come to count again by that. Whoever dismisses an objection of their own has taken it back.
 */
export function overruled(
  reviews: readonly ReviewFacts[],
  dismissals: readonly Dismissal[],
): readonly ReviewFacts[] {
  return reviews.map((review) => {
    const { login } = review.reviewer;
    const last = dismissals.findLast((dismissal) => dismissal.review === review.id);
    if (review.state !== "dismissed" || last === undefined || !last.objected) return review;
    const own =
      login !== undefined && last.by.login !== undefined && sameLogin(login, last.by.login);
    return own ? review : { ...review, state: "overruled" };
  });
}
