import { expect, it } from "@jest/globals";
import { deadlineKinds } from "../deadline-kinds.ts";
import { nextStepWith, rolesFor } from "./reminder-roles.ts";

it("says in words who has the next step, with the names of departments as they are written", () => {
  expect(nextStepWith("contract-notice").da).toBe("Kontraktansvarlig og systemejer");
  expect(nextStepWith("exit-end").en).toBe("System owner and IT & Digitalisation");
  expect(nextStepWith("certificate").da).toBe("It-drift og systemforvalter");
  for (const kind of deadlineKinds) expect(nextStepWith(kind).en).toMatch(/^[A-Z]/);
});

it("reminds of a phase that has stood still: the unit with the need first, and the project from the clarification on", () => {
  expect(rolesFor("phase-stuck", "need")).toEqual(["requester", "it"]);
  expect(rolesFor("phase-stuck", "parties")).toEqual(["requester", "it"]);
  expect(rolesFor("phase-stuck", "clarification")).toEqual(["project", "it"]);
  expect(rolesFor("phase-stuck", "agreement")).toEqual(["project", "it"]);
  expect(rolesFor("review", "need")).toEqual(["manager"]);
});
