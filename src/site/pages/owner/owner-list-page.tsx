import { number } from "../../formats.ts";
import { Document } from "../../layout/document.tsx";
import { PageHead } from "../../layout/page-head.tsx";
import type { PageContext } from "../../page-context.ts";
import { DataTable } from "../../parts/data-table.tsx";
import { Address } from "../../parts/links.tsx";
import { Own } from "../../parts/own-words.tsx";
import { countDueWithin } from "../../view/owner-deadlines.ts";
import { countReadyTasks } from "../../view/owner-tasks.ts";
import { type OwnerView, rolesOf } from "../../view/owners-view.ts";
import { dueWithinDays } from "../overview/key-figures.tsx";
import { ownerWords } from "./owner-words.ts";

/** One unit has several mailboxes; what each answers for tells them apart. */
function roleList(at: PageContext, owner: OwnerView): string {
  const words = ownerWords[at.locale];
  const systems = { owner: owner.owned, manager: owner.managed };
  return rolesOf(owner)
    .map((role) => {
      const name = words.roles[role].toLowerCase();
      if (role !== "owner" && role !== "manager") return name;
      const [first, ...others] = systems[role];
      return words.roleFor(
        name,
        first && others.length === 0 ? first.fields.name : words.systemCount(others.length + 1),
      );
    })
    .join(", ");
}

/** Nothing reads as a dash, so that the eye finds the numbers. */
const count = (at: PageContext, of: number): string => (of === 0 ? "–" : number(of, at.locale));

/** Every unit that answers for something. */
export function OwnerListPage({ at }: { readonly at: PageContext }) {
  const words = ownerWords[at.locale];
  const { view } = at;
  return (
    <Document at={at} title={words.listTitle} description={words.listLead}>
      <PageHead at={at} title={words.listTitle} lead={words.listLead} />
      <DataTable
        at={at}
        caption={words.listTitle}
        rows={view.owners}
        empty={words.listNone}
        columns={[
          {
            name: words.unit,
            kind: "head",
            cell: (owner) => (
              <>
                <a href={at.to({ page: "owner", id: owner.id })}>
                  <Own at={at}>{owner.unit ?? owner.email}</Own>
                  <span class="owner-role">: {roleList(at, owner)}</span>
                </a>
                {owner.unit && (
                  <span class="cell-note">
                    <Address email={owner.email} />
                  </span>
                )}
              </>
            ),
          },
          { name: words.owns, kind: "number", cell: ({ owned }) => count(at, owned.length) },
          { name: words.manages, kind: "number", cell: ({ managed }) => count(at, managed.length) },
          {
            name: words.integrations,
            kind: "number",
            cell: ({ integrations }) => count(at, integrations.length),
          },
          {
            name: words.waits,
            kind: "number",
            cell: (owner) => count(at, countReadyTasks(view, owner)),
          },
          {
            name: words.due,
            kind: "number",
            cell: (owner) => count(at, countDueWithin(view, owner, dueWithinDays)),
          },
        ]}
      />
    </Document>
  );
}
