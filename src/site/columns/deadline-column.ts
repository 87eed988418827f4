import { type Deadline, integrationDeadlines } from "../../domain/deadlines.ts";
import type { Column } from "./column.ts";

/** The dated obligations of an integration, in the order of its groups. */
export const deadlineColumn: Column<readonly Deadline[]> = {
  name: "deadlines",
  behind: ["today"],
  make: ({ input }, integration) => integrationDeadlines(integration, input.catalogue, input.today),
};
