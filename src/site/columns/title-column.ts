import type { Column } from "./column.ts";

/** What integrations are called, for who links to some among thousands. */
export const titleColumn: Column<string> = {
  name: "title",
  isAskedOnce: true,
  behind: [],
  make: (_, { fields }) => fields.title,
};
