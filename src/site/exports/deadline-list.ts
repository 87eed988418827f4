import { deadlineStateNames } from "../../domain/deadline-kinds.ts";
import { type Deadline, deadlineTitle } from "../../domain/deadlines.ts";
import { deadlineSubject } from "../view/deadline-subject.ts";
import type { SiteView } from "../view/site-view.ts";
import type { ListSpec } from "./list-spec.ts";

/** Every dated obligation. */
export const deadlineList = (view: SiteView): ListSpec<Deadline> => ({
  file: { da: "frister", en: "deadlines" },
  columns: [
    { key: "on", name: { da: "Dato", en: "Date" }, cell: ({ on }) => on },
    {
      key: "deadline",
      name: { da: "Frist", en: "Deadline" },
      cell: (deadline, locale) => deadlineTitle(deadline)[locale],
    },
    { key: "kind", name: { da: "Type", en: "Kind" }, cell: ({ kind }) => kind },
    { key: "id", name: { da: "Id", en: "Id" }, cell: ({ id }) => id },
    {
      key: "concerns",
      followsFromId: true,
      name: { da: "Gælder", en: "Concerns" },
      cell: (deadline) => deadlineSubject(view, deadline).name,
    },
    {
      key: "responsible",
      followsFromId: true,
      name: { da: "Enhed", en: "Unit" },
      cell: (deadline) => deadlineSubject(view, deadline).responsible,
    },
    {
      key: "state",
      name: { da: "Status", en: "State" },
      cell: ({ state }, locale) => deadlineStateNames[state][locale],
    },
  ],
});
