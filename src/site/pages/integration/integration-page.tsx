import { successorsOf } from "../../../domain/dependants.ts";
import type { Integration } from "../../../domain/entry.ts";
import { longDate } from "../../formats.ts";
import { Document } from "../../layout/document.tsx";
import { bodyHref } from "../../markdown/body-links.ts";
import { renderBody } from "../../markdown/render-body.ts";
import type { PageContext } from "../../page-context.ts";
import { FindingList } from "../../parts/finding-list.tsx";
import { IntegrationLink } from "../../parts/links.tsx";
import { contentLang, Own } from "../../parts/own-words.tsx";
import { partsWords } from "../../parts/parts-words.ts";
import { Section } from "../../parts/section.tsx";
import { Stepper } from "../../parts/stepper.tsx";
import { Prose } from "../../safe-html.tsx";
import { gateAhead } from "../../view/gate-ahead.ts";
import { ContractSection, DpaSection, MeetingSection } from "./agreement-sections.tsx";
import { AheadOfExit, AheadSection } from "./ahead-section.tsx";
import {
  ConnectionsSection,
  DeadlineSection,
  HistorySection,
  WaiverSection,
} from "./connection-sections.tsx";
import {
  ExitSection,
  ImplementationSection,
  OperationSection,
  TechnicalSection,
} from "./fact-sections.tsx";
import { FlowSection } from "./flow-section.tsx";
import { IntegrationHead } from "./integration-head.tsx";
import { integrationWords } from "./integration-words.ts";
import { NeedSection, PartiesSection, ReuseSection } from "./party-sections.tsx";
import { PrivacySection } from "./privacy-section.tsx";
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
  const successors = successorsOf(integration.id, at.view.input.catalogue);
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

function Body({
  at,
  integration,
}: {
  readonly at: PageContext;
  readonly integration: Integration;
}) {
  const words = integrationWords[at.locale];
  if (integration.body.text.trim() === "") return null;
  const html = renderBody(integration.body.text, {
    hrefOf: (target) => bodyHref(at, integration.path, target),
    shift: 1,
    tableLabel: partsWords[at.locale].scrollTable(integration.fields.title),
    done: partsWords[at.locale].taskDone,
    open: partsWords[at.locale].taskOpen,
  });
  return (
    <Section id="text" title={words.body}>
      <Prose html={html} lang={contentLang(at)} />
    </Section>
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
  const words = integrationWords[at.locale];
  const { fields } = integration;
  const findings = at.view.findingsByPath.get(integration.path) ?? [];
  const ahead = gateAhead(at.view.input, integration);
  const props = { at, integration };
  // Nobody waits for the exit of what is in operation, so it does not stand first.
  const running = ahead?.gate === "exit";
  const hasDeadlines = at.view.deadlinesById.has(integration.id);
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
        moves={at.view.input.history.get(integration.id) ?? []}
      />
      <Notices {...props} />
      <div class="with-contents">
        <TableOfContents
          at={at}
          entries={[
            ...(findings.length > 0 ? [["findings", words.findings] as const] : []),
            ...(ahead && !running ? [["ahead", words.aheadShort] as const] : []),
            ["flow", words.flow],
            ["parties", words.parties],
            ["need", words.need],
            ["reuse", words.reuse],
            ["privacy", words.privacy],
            ["dpa", words.dpa],
            ["contracts", words.contracts],
            ["meetings", words.meetings],
            ["technical", words.technical],
            ["implementation", words.implementation],
            ["operation", words.operation],
            ["exit", words.exit],
            ...(hasDeadlines ? [["deadlines", words.deadlines] as const] : []),
            ["connections", words.dependencies],
            ["text", words.body],
            ["history", words.moves],
          ]}
        />
        <div class="content">
          {findings.length > 0 && (
            <Section id="findings" title={words.findings}>
              <FindingList at={at} findings={findings} />
            </Section>
          )}
          {ahead && !running && <AheadSection {...props} ahead={ahead} />}
          <FlowSection {...props} />
          <PartiesSection {...props} />
          <NeedSection {...props} />
          <ReuseSection {...props} />
          <PrivacySection {...props} />
          <DpaSection {...props} />
          <ContractSection {...props} />
          <MeetingSection {...props} />
          <TechnicalSection {...props} />
          <ImplementationSection {...props} />
          <OperationSection {...props} />
          <ExitSection {...props} />
          {ahead && running && <AheadOfExit {...props} ahead={ahead} />}
          <DeadlineSection {...props} />
          <WaiverSection {...props} />
          <ConnectionsSection {...props} />
          <Body {...props} />
          <HistorySection {...props} />
        </div>
      </div>
    </Document>
  );
}
