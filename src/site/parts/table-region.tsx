import type { Content } from "../html/html.ts";

/**
 * A table's own scrolling region, so that a wide one never pushes the page. Where it does scroll, browsers let the keyboard into it,
 * and the script names it (`client/common/name-scrollers.ts`): few ever do, and a stop at each would be in everybody's way.
 */
export const TableRegion = ({ children }: { readonly children: Content }) => (
  <div class="scroll">{children}</div>
);
