import { expect, it } from "@jest/globals";
import { deadlineKinds } from "../deadline-kinds.ts";
import { nextStepWith } from "./reminder-roles.ts";

it("says in words who has the next step, with the names of departments as they are written", () => {
  expect(nextStepWith("contract-notice").da).toBe("Kontraktansvarlig og systemejer");
  expect(nextStepWith("exit-end").en).toBe("System owner and IT & Digitalisation");
  expect(nextStepWith("certificate").da).toBe("It-drift og systemforvalter");
  for (const kind of deadlineKinds) expect(nextStepWith(kind).en).toMatch(/^[A-Z]/);
});
