import type { Integration } from "../../../domain/entry.ts";
import type { PageContext } from "../../page-context.ts";
import { Description } from "../../parts/description.tsx";
import { FindingList } from "../../parts/finding-list.tsx";
import { FurtherSection } from "../../parts/further-section.tsx";
import { isShort } from "../../parts/is-short.ts";
import { OwnFieldsSection } from "../../parts/own-fields-section.tsx";
import { Section } from "../../parts/section.tsx";
import { gateAhead } from "../../view/gate-ahead.ts";
import { ContractSection, DpaSection, MeetingSection } from "./agreement-sections.tsx";
import { AheadOfExit, AheadSection } from "./ahead-section.tsx";
import {
  ConnectionsSection,
  DeadlineSection,
  HistorySection,
  WaiverSection,
} from "./connection-sections.tsx";
import { DecisionSection } from "./decision-section.tsx";
import {
  ExitSection,
  ImplementationSection,
  OperationSection,
  TechnicalSection,
} from "./fact-sections.tsx";
import { FlowSection } from "./flow-section.tsx";
import { furtherSections } from "./further-sections.ts";
import { GlanceSection } from "./glance-section.tsx";
import { integrationWords } from "./integration-words.ts";
import { NeedSection, PartiesSection, ReuseSection } from "./party-sections.tsx";
import { PrivacySection } from "./privacy-section.tsx";

interface Props {
  readonly at: PageContext;
  readonly integration: Integration;
}

const BodySection = ({ at, integration }: Props) =>
  integration.body.text.trim() !== "" && (
    <Description
      at={at}
      title={integrationWords[at.locale].body}
      route={{ page: "integration", id: integration.id }}
      entry={integration}
    />
  );

function FindingSection({ at, integration }: Props) {
  const findings = at.view.findingsByPath.get(integration.path) ?? [];
  if (findings.length === 0) return null;
  return (
    <Section id="findings" title={integrationWords[at.locale].findings}>
      <FindingList at={at} findings={findings} />
    </Section>
  );
}

/** What anybody may see. */
const OpenSections = (props: Props) => (
  <>
    <FlowSection {...props} />
    <PartiesSection {...props} />
    <NeedSection {...props} />
    <ReuseSection {...props} />
    <PrivacySection {...props} />
    <DpaSection {...props} />
    <TechnicalSection {...props} />
    {props.integration.fields.implementation !== undefined && <ImplementationSection {...props} />}
    <ConnectionsSection {...props} />
    <BodySection {...props} />
    <HistorySection {...props} />
  </>
);

/** Everything, what is wrong and what is missing first. */
function InternalSections(props: Props) {
  const ahead = gateAhead(props.at.view.input, props.integration);
  // Nobody waits for the exit of what is in operation, so it does not stand first.
  const running = ahead?.gate === "exit";
  return (
    <>
      <FindingSection {...props} />
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
      <OwnFieldsSection at={props.at} kind="integration" entry={props.integration} />
      <DeadlineSection {...props} />
      <WaiverSection {...props} />
      <ConnectionsSection {...props} />
      <BodySection {...props} />
      <HistorySection {...props} />
      <DecisionSection {...props} />
    </>
  );
}

/** What everybody asks, in the language that is not the catalogue's; the rest stands on the page that is. */
function ShortSections(props: Props) {
  const internal = props.at.view.input.edition === "internal";
  const ahead = internal ? gateAhead(props.at.view.input, props.integration) : undefined;
  // What is in operation is going nowhere now; how it would end stands with its exit plan.
  const moving = ahead?.gate === "exit" ? undefined : ahead;
  return (
    <>
      {internal && <FindingSection {...props} />}
      {moving && <AheadSection {...props} ahead={moving} brief />}
      <GlanceSection {...props} />
      <FlowSection {...props} />
      <PartiesSection {...props} />
      {internal && <DeadlineSection {...props} />}
      <FurtherSection
        at={props.at}
        route={{ page: "integration", id: props.integration.id }}
        sections={furtherSections(props.at, props.integration)}
      />
    </>
  );
}

/** The parts of an integration's page in this edition, in order. */
export const IntegrationSections = (props: Props) =>
  isShort(props.at) ? (
    <ShortSections {...props} />
  ) : props.at.view.input.edition === "public" ? (
    <OpenSections {...props} />
  ) : (
    <InternalSections {...props} />
  );
