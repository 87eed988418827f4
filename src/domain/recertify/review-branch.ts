const form = /^review\/([a-z0-9]+(?:-[a-z0-9]+)*)\/(?:\d{4}-\d{2}-\d{2}|first)$/;

/**
 * The branch of one review of one integration. It is named by the day it is due, so that the same review can never be asked for twice: GitHub
 * itself lets a branch be made once only, and once it is answered the next is due on another day.
 */
export const reviewBranch = (id: string, dueOn: string | undefined): string =>
  `review/${id}/${dueOn ?? "first"}`;

/** The integration that a branch is a review of; nothing for any other branch. */
export const integrationOfBranch = (branch: string): string | undefined => form.exec(branch)?.[1];
