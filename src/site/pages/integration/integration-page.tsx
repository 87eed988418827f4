import type { Integration } from "../../../domain/entry.ts";
import { longDate } from "../../formats.ts";
import { Document } from "../../layout/document.tsx";
import type { PageContext } from "../../page-context.ts";
import { IntegrationLink } from "../../parts/links.tsx";
import { Own } from "../../parts/own-words.tsx";
import { Stepper } from "../../parts/stepper.tsx";
import { phaseDates } from "../../view/phase-dates.ts";
import { IntegrationHead } from "./integration-head.tsx";
import { IntegrationSections } from "./integration-sections.tsx";
import { integrationWords } from "./integration-words.ts";
import { TableOfContents } from "./table-of-contents.tsx";

/** What nobody may overlook: not alive, still being registered, replaced. */
function Notices({
  at,
  integration,
}: {
  readonly at: PageContext;
  readonly integration: Integration;
}) {
  const words = integrationWords[at.locale];
  const { statusReason, legacy, replaces = [] } = integration.fields;
  const successors = at.view.lookUp.successors(integration.id);
  if (!statusReason && !legacy && replaces.length + successors.length === 0) return null;
  return (
    <div class="notice info">
      {statusReason && (
        <p>
          <strong>{words.statusReason}:</strong> <Own at={at}>{statusReason}</Own>
        </p>
      )}
      {legacy && <p>{words.legacy(longDate(legacy.completeBy, at.locale))}</p>}
      {replaces.length > 0 && (
        <p>
          <strong>{words.replaced}:</strong>{" "}
          {replaces.map((id) => (
            <IntegrationLink key={id} at={at} id={id} />
          ))}
        </p>
      )}
      {successors.length > 0 && (
        <p>
          <strong>{words.replacedBy}:</strong>{" "}
          {successors.map(({ id }) => (
            <IntegrationLink key={id} at={at} id={id} />
          ))}
        </p>
      )}
    </div>
  );
}

/** Everything about one integration: how far it is, what is missing, what moves, who answers for it. */
export function IntegrationPage({
  at,
  integration,
}: {
  readonly at: PageContext;
  readonly integration: Integration;
}) {
  const { fields } = integration;
  const props = { at, integration };
  return (
    <Document
      at={at}
      title={fields.title}
      {...(fields.summary ? { description: fields.summary } : {})}
    >
      <IntegrationHead {...props} />
      <Stepper
        at={at}
        phase={fields.phase}
        status={fields.status}
        dates={phaseDates(integration, at.view.input.history.get(integration.id) ?? [])}
      />
      <Notices {...props} />
      <div class="with-contents">
        <TableOfContents at={at} />
        <div class="content">
          <IntegrationSections {...props} />
        </div>
      </div>
    </Document>
  );
}
