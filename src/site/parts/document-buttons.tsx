import { recordPath } from "../exports/integration-record-page.ts";
import { scripts } from "../generated/assets.ts";
import type { PageContext } from "../page-context.ts";

/**
 * Buttons that make agendas and checklist in the browser. The public edition has none: what it leaves out would read as not known.
 * The script puts them there: without it they would do nothing, and they are the same on every page. The guide names the command that makes them too.
 */
export function DocumentButtons({ at, id }: { readonly at: PageContext; readonly id: string }) {
  if (at.view.input.edition === "public") return null;
  return (
    <div
      class="documents stack no-print"
      data-documents={at.file(scripts.documents.path)}
      data-record={at.file(recordPath(id))}
    />
  );
}
