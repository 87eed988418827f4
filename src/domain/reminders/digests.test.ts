import { expect, it } from "@jest/globals";
import { digestDeeds, digestsOf } from "./digests.ts";
import type { Matter } from "./matter.ts";
import type { Recipient } from "./recipients.ts";

const told = (...recipients: readonly Recipient[]): Matter => ({
  key: `review.integration.${recipients.length}`,
  kind: "review",
  on: "2026-12-24",
  stage: 30,
  subject: "integration",
  id: "a",
  path: "integrations/a.md",
  title: "A",
  field: ["operation", "nextReviewOn"],
  recipients,
});
const owner = (email: string): Recipient => ({ role: "owner", unit: "Omsorg", email, logins: [] });

it("says which overviews would otherwise have the same name", () => {
  const manager = { role: "manager", unit: "Omsorg", email: "c@x.example", logins: [] } as const;
  const digests = digestsOf(
    [told(owner("a@x.example"), owner("b@x.example"), manager)],
    "2026-12-01",
  );
  expect(digests.map(({ alike, recipient }) => `${recipient.email} ${alike}`)).toEqual([
    "a@x.example true",
    "b@x.example true",
    "c@x.example false",
  ]);
});

it("begins in the first week alone: what comes later in the month has an issue of its own", () => {
  const begun = (today: string): number =>
    digestDeeds(digestsOf([told(owner("a@x.example"))], today), new Map(), today).length;
  expect(["2026-12-01", "2026-12-07", "2026-12-08", "2026-12-31", "2027-01-01"].map(begun)).toEqual(
    [1, 1, 0, 0, 1],
  );
});
