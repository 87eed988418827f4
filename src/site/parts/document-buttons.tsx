import { recordPath } from "../exports/integration-record-page.ts";
import { scripts } from "../generated/assets.ts";
import type { PageContext } from "../page-context.ts";
import { documentWords } from "./document-words.ts";
import { Icon } from "./icon.tsx";

const kinds = ["clarification", "three-party", "exit"] as const;

/**
 * Buttons that make agendas and checklist in the browser. The public edition has none: what it leaves out would read as not known.
 * Hidden until the script that answers them runs.
 */
export function DocumentButtons({ at, id }: { readonly at: PageContext; readonly id: string }) {
  const words = documentWords[at.locale];
  if (at.view.input.edition === "public") return null;
  return (
    <>
      <div
        class="documents stack no-print"
        data-documents={at.file(scripts.documents.path)}
        data-record={at.file(recordPath(id))}
        data-failed={words.failed}
        hidden
      >
        <h3>{words.title}</h3>
        <p>{words.lead}</p>
        <ul>
          {kinds.map((kind) => (
            <li key={kind}>
              <button type="button" class="button quiet" data-document={kind}>
                <Icon name="download" /> {words[kind]}
              </button>
            </li>
          ))}
        </ul>
        <p role="status" data-document-status />
      </div>
      <noscript>
        <p class="no-print">
          {words.noScript} <code>npx catalogue document {id} clarification</code>
        </p>
      </noscript>
    </>
  );
}
