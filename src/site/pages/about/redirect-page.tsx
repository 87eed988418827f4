import type { Integration } from "../../../domain/entry.ts";
import { Document } from "../../layout/document.tsx";
import type { PageContext } from "../../page-context.ts";
import { IntegrationLink } from "../../parts/links.tsx";
import { aboutWords } from "./about-words.ts";

/** The page of an id that another integration has replaced: leads on at once, and says so to who stays. */
export function RedirectPage({
  at,
  successor,
}: {
  readonly at: PageContext;
  readonly successor: Integration;
}) {
  const words = aboutWords[at.locale];
  const target = at.to({ page: "integration", id: successor.id });
  return (
    <Document at={at} title={words.movedTitle} redirect={target}>
      <div class="page-head">
        <h1>{words.movedTitle}</h1>
        <p class="lead">
          {words.movedText} <IntegrationLink at={at} id={successor.id} />
        </p>
      </div>
    </Document>
  );
}
