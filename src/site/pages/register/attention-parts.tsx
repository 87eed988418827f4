import type { Integration } from "../../../domain/entry.ts";
import { number } from "../../formats.ts";
import type { PageContext } from "../../page-context.ts";
import { IntegrationLink } from "../../parts/links.tsx";
import { mostRows } from "../../parts/rows-left.tsx";
import { registerWords } from "./register-words.ts";

/** Says that a list goes on, and that the register's files hold all of it. */
export function RestInFiles({ at, all }: { readonly at: PageContext; readonly all: number }) {
  if (all <= mostRows) return null;
  const words = registerWords[at.locale];
  return (
    <p>
      {words.listCut(number(mostRows, at.locale), number(all, at.locale))}{" "}
      <a href="#register">{words.toFiles}</a>
    </p>
  );
}

/** Integrations by their names, as many as a page shows. */
export function EntryLinks({
  at,
  entries,
}: {
  readonly at: PageContext;
  readonly entries: readonly Pick<Integration, "id">[];
}) {
  return (
    <>
      <ul class="plain-list">
        {entries.slice(0, mostRows).map(({ id }) => (
          <li key={id}>
            <IntegrationLink at={at} id={id} />
          </li>
        ))}
      </ul>
      {entries.length > mostRows && (
        <p>
          {registerWords[at.locale].listCut(
            number(mostRows, at.locale),
            number(entries.length, at.locale),
          )}
        </p>
      )}
    </>
  );
}

/** The column that names the integration. */
export const who = (at: PageContext) => ({
  name: registerWords[at.locale].activity,
  kind: "head" as const,
  cell: ({ id }: Pick<Integration, "id">) => <IntegrationLink at={at} id={id} />,
});
