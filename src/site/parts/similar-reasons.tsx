import type { Similar } from "../../domain/similar.ts";
import type { PageContext } from "../page-context.ts";
import { partsWords } from "./parts-words.ts";

/** What two integrations have in common, in a line. */
export function SimilarReasons({
  at,
  similar,
}: {
  readonly at: PageContext;
  readonly similar: Similar;
}) {
  const words = partsWords[at.locale];
  const reasons = [
    [words.sameSystems, similar.systems.map((id) => at.view.lookUp.systemName(id) ?? id)],
    [words.sameVendors, similar.vendors],
    [words.sameData, similar.elements],
    ["KLE", similar.kle],
  ] as const;
  const said = reasons.filter(([, shared]) => shared.length > 0);
  return (
    <span class="cell-note">
      {said.map(([name, shared]) => `${name}: ${shared.join(", ")}`).join(" · ")}
    </span>
  );
}
