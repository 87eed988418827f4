import type { Similar } from "../../domain/similar.ts";
import { vendorKey } from "../../domain/vendors.ts";
import type { PageContext } from "../page-context.ts";
import { IntegrationLink } from "./links.tsx";
import { partsWords } from "./parts-words.ts";

/** What two integrations have in common, a text a kind; an empty one where they have nothing of it. */
function reasonsOf(at: PageContext, similar: Similar): readonly string[] {
  const words = partsWords[at.locale];
  const said = (name: string, shared: readonly string[]): string =>
    shared.length === 0 ? "" : `${name}: ${shared.join(", ")}`;
  // Whose the same systems are is said by the systems.
  const { systemById } = at.view.input.catalogue;
  const told = new Set(
    similar.systems.map((id) => vendorKey(systemById.get(id)?.fields.vendor?.name ?? "")),
  );
  return [
    said(
      words.sameSystems,
      similar.systems.map((id) => at.view.lookUp.systemName(id) ?? id),
    ),
    said(
      words.sameVendors,
      similar.vendors.filter((name) => !told.has(vendorKey(name))),
    ),
    said(words.sameData, similar.elements),
    said("KLE", similar.kle),
  ];
}

const joined = (reasons: readonly string[]): string => reasons.filter(Boolean).join(" · ");

interface Group {
  readonly reasons: string;
  readonly ids: readonly string[];
}

/** Those that have the very same in common stand together, the best one's group first. What all of them have is left out. */
function groupsOf(
  rows: readonly { readonly id: string; readonly reasons: readonly string[] }[],
  isOfAll: (kind: number) => boolean,
): readonly Group[] {
  const groups = new Map<string, string[]>();
  for (const { id, reasons } of rows) {
    const own = joined(reasons.filter((_, kind) => !isOfAll(kind)));
    const ids = groups.get(own);
    if (ids === undefined) groups.set(own, [id]);
    else ids.push(id);
  }
  return [...groups].map(([reasons, ids]) => ({ reasons, ids }));
}

/** Integrations that resemble one, and what they have in common with it, each thing said once. */
export function SimilarList({
  at,
  similar,
}: {
  readonly at: PageContext;
  readonly similar: readonly Similar[];
}) {
  const rows = similar.map((one) => ({ id: one.integration.id, reasons: reasonsOf(at, one) }));
  const first = rows[0]?.reasons ?? [];
  const isOfAll = (kind: number): boolean =>
    rows.length > 1 && rows.every(({ reasons }) => reasons[kind] === first[kind]);
  const shared = joined(first.filter((_, kind) => isOfAll(kind)));
  return (
    <div class="similar">
      {shared !== "" && <p>{`${partsWords[at.locale].inCommon}: ${shared}`}</p>}
      {groupsOf(rows, isOfAll).map(({ reasons, ids }) => (
        <>
          {reasons !== "" && <p class="cell-note">{reasons}</p>}
          <ul>
            {ids.map((id) => (
              <li key={id}>
                <IntegrationLink at={at} id={id} />
              </li>
            ))}
          </ul>
        </>
      ))}
    </div>
  );
}
