import type { CommitPerson } from "./pull-request-facts.ts";

// GitHub itself commits what people change in the browser, under this address, beside the person as author.
const platform = "noreply@github.com";
// Apps have no user account; their address says so, and nobody who can sign has one like it.
const appAddress = /^(?:\d+\+)?[a-z0-9-]+\[bot\]@users\.noreply\.github\.com$/;

/** True when it is known who a commit's person is: an account, GitHub itself, or an app. */
export const isKnownPerson = ({ email, login }: CommitPerson): boolean => {
  if (login !== undefined) return true;
  const address = email.trim().toLowerCase();
  return address === platform || appAddress.test(address);
};
