import type { Integration } from "../../../domain/entry.ts";
import type { PageContext } from "../../page-context.ts";
import { Facts } from "../../parts/facts.tsx";
import { Section } from "../../parts/section.tsx";
import { agreementGlance } from "./agreement-glance.tsx";
import { dependencyGlance } from "./dependency-glance.tsx";
import { glanceWords } from "./glance-words.ts";
import { privacyGlance } from "./privacy-glance.tsx";
import { runningGlance } from "./running-glance.tsx";

/** What the sections that stand on the other page come to, a line each. Links to one of them in this language lead to its line. */
export function GlanceSection({
  at,
  integration,
}: {
  readonly at: PageContext;
  readonly integration: Integration;
}) {
  const internal = at.view.input.edition === "internal";
  return (
    <Section id="glance" title={glanceWords[at.locale].title}>
      <Facts
        at={at}
        path={integration.path}
        facts={[
          ...privacyGlance(at, integration),
          ...agreementGlance(at, integration),
          ...(internal ? runningGlance(at, integration) : []),
          ...dependencyGlance(at, integration),
        ]}
      />
    </Section>
  );
}
