import type { Integration } from "../../../domain/entry.ts";
import type { Html } from "../../html/html.ts";
import type { PageContext } from "../../page-context.ts";
import { FindingList } from "../../parts/finding-list.tsx";
import { Section } from "../../parts/section.tsx";
import { gateAhead } from "../../view/gate-ahead.ts";
import { ContractSection, DpaSection, MeetingSection } from "./agreement-sections.tsx";
import { AheadOfExit, AheadSection } from "./ahead-section.tsx";
import { BodySection } from "./body-section.tsx";
import {
  ConnectionsSection,
  DeadlineSection,
  HistorySection,
  WaiverSection,
} from "./connection-sections.tsx";
import { DecisionSection, decisionsOf } from "./decision-section.tsx";
import { decisionWords } from "./decision-words.ts";
import {
  ExitSection,
  ImplementationSection,
  OperationSection,
  TechnicalSection,
} from "./fact-sections.tsx";
import { FlowSection } from "./flow-section.tsx";
import { integrationWords } from "./integration-words.ts";
import { NeedSection, PartiesSection, ReuseSection } from "./party-sections.tsx";
import { PrivacySection } from "./privacy-section.tsx";

/** A part of the page: its id, what the table of contents calls it, and the part. */
export interface PageSection {
  readonly id: string;
  readonly name: string;
  readonly node: Html;
}

interface Props {
  readonly at: PageContext;
  readonly integration: Integration;
}

const sectionsWhere = (
  sections: readonly (PageSection & { readonly shown: boolean })[],
): readonly PageSection[] => sections.filter(({ shown }) => shown);

/** What anybody may see. */
function openSections(props: Props): readonly PageSection[] {
  const words = integrationWords[props.at.locale];
  const { fields, body } = props.integration;
  return sectionsWhere([
    { id: "flow", name: words.flow, node: <FlowSection {...props} />, shown: true },
    { id: "parties", name: words.parties, node: <PartiesSection {...props} />, shown: true },
    { id: "need", name: words.need, node: <NeedSection {...props} />, shown: true },
    { id: "reuse", name: words.reuse, node: <ReuseSection {...props} />, shown: true },
    { id: "privacy", name: words.privacy, node: <PrivacySection {...props} />, shown: true },
    { id: "dpa", name: words.dpa, node: <DpaSection {...props} />, shown: true },
    { id: "technical", name: words.technical, node: <TechnicalSection {...props} />, shown: true },
    {
      id: "implementation",
      name: words.implementation,
      node: <ImplementationSection {...props} />,
      shown: fields.implementation !== undefined,
    },
    {
      id: "connections",
      name: words.dependencies,
      node: <ConnectionsSection {...props} />,
      shown: true,
    },
    {
      id: "text",
      name: words.body,
      node: <BodySection {...props} />,
      shown: body.text.trim() !== "",
    },
    { id: "history", name: words.moves, node: <HistorySection {...props} />, shown: true },
  ]);
}

/** Everything, what is wrong and what is missing first. */
function internalSections(props: Props): readonly PageSection[] {
  const { at, integration } = props;
  const words = integrationWords[at.locale];
  const { view } = at;
  const findings = view.findingsByPath.get(integration.path) ?? [];
  const ahead = gateAhead(view.input, integration);
  // Nobody waits for the exit of what is in operation, so it does not stand first.
  const running = ahead?.gate === "exit";
  return sectionsWhere([
    {
      id: "findings",
      name: words.findings,
      node: (
        <Section id="findings" title={words.findings}>
          <FindingList at={at} findings={findings} />
        </Section>
      ),
      shown: findings.length > 0,
    },
    {
      id: "ahead",
      name: words.aheadShort,
      node: <>{ahead && <AheadSection {...props} ahead={ahead} />}</>,
      shown: ahead !== undefined && !running,
    },
    { id: "flow", name: words.flow, node: <FlowSection {...props} />, shown: true },
    { id: "parties", name: words.parties, node: <PartiesSection {...props} />, shown: true },
    { id: "need", name: words.need, node: <NeedSection {...props} />, shown: true },
    { id: "reuse", name: words.reuse, node: <ReuseSection {...props} />, shown: true },
    { id: "privacy", name: words.privacy, node: <PrivacySection {...props} />, shown: true },
    { id: "dpa", name: words.dpa, node: <DpaSection {...props} />, shown: true },
    { id: "contracts", name: words.contracts, node: <ContractSection {...props} />, shown: true },
    { id: "meetings", name: words.meetings, node: <MeetingSection {...props} />, shown: true },
    { id: "technical", name: words.technical, node: <TechnicalSection {...props} />, shown: true },
    {
      id: "implementation",
      name: words.implementation,
      node: <ImplementationSection {...props} />,
      shown: true,
    },
    { id: "operation", name: words.operation, node: <OperationSection {...props} />, shown: true },
    {
      id: "exit",
      name: words.exit,
      node: (
        <>
          <ExitSection {...props} />
          {ahead && running && <AheadOfExit {...props} ahead={ahead} />}
        </>
      ),
      shown: true,
    },
    {
      id: "deadlines",
      name: words.deadlines,
      node: <DeadlineSection {...props} />,
      shown: view.deadlinesById.has(integration.id),
    },
    {
      id: "waivers",
      name: words.waivers,
      node: <WaiverSection {...props} />,
      shown: (integration.fields.waivers ?? []).length > 0,
    },
    {
      id: "connections",
      name: words.dependencies,
      node: <ConnectionsSection {...props} />,
      shown: true,
    },
    {
      id: "text",
      name: words.body,
      node: <BodySection {...props} />,
      shown: integration.body.text.trim() !== "",
    },
    { id: "history", name: words.moves, node: <HistorySection {...props} />, shown: true },
    {
      id: "decisions",
      name: decisionWords[at.locale].title,
      node: <DecisionSection {...props} />,
      shown: decisionsOf(props).length > 0,
    },
  ]);
}

/** The parts of an integration's page in this edition, in order. */
export const integrationSections = (props: Props): readonly PageSection[] =>
  props.at.view.input.edition === "public" ? openSections(props) : internalSections(props);
