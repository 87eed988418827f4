import type { Integration, System } from "../../../domain/entry.ts";
import type { PageContext } from "../../page-context.ts";
import { Description } from "../../parts/description.tsx";
import type { FurtherSections } from "../../parts/further-section.tsx";
import { IntegrationTable } from "../../parts/integration-table.tsx";
import { OwnFieldsSection, ownFieldsName } from "../../parts/own-fields-section.tsx";
import { Section } from "../../parts/section.tsx";
import { otherSystems, rolesIn } from "./system-cells.tsx";
import { systemWords } from "./system-words.ts";

interface Props {
  readonly at: PageContext;
  readonly system: System;
  /** Integrations with the system that do not stop with it; those that do stand in the table above. */
  readonly others: readonly Integration[];
  /** All of them. */
  readonly users: readonly Integration[];
}

const hasBody = ({ body }: System): boolean => body.text.trim() !== "";

/** What follows what stops with a system: every other integration with it, and what was written about it. */
export function SystemRest({ at, system, others, users }: Props) {
  const words = systemWords[at.locale];
  return (
    <>
      <Section id="integrations" title={words.others}>
        {others.length === 0 ? (
          <p>{users.length === 0 ? words.none : words.noOthers}</p>
        ) : (
          <IntegrationTable
            at={at}
            caption={words.others}
            integrations={others}
            allHref={`${at.to({ page: "overview" })}?system=${system.id}`}
            kind="users"
            cells={[
              (integration) => rolesIn(at, integration, system.id),
              (integration) => otherSystems(at, integration, system.id),
            ]}
          />
        )}
      </Section>
      <OwnFieldsSection at={at} kind="system" entry={system} />
      {hasBody(system) && (
        <Description
          at={at}
          title={words.about}
          route={{ page: "system", id: system.id }}
          entry={system}
        />
      )}
    </>
  );
}

/** The same, and what is hit further on, as a short page names it. */
export function systemRestNames({ at, system, others }: Props): readonly FurtherSections[] {
  const words = systemWords[at.locale];
  const { indirect, sentOn } = at.view.lookUp.impact(system.id);
  const further = [
    ...(sentOn.size > 0 ? [words.sentOn] : []),
    ...(indirect.length > 0 ? [words.impactIndirect] : []),
  ];
  return [
    ...(further.length > 0 ? [{ id: "impact", names: further }] : []),
    ...(others.length > 0 ? [{ id: "integrations", names: [words.others] }] : []),
    ...ownFieldsName({ at, kind: "system", entry: system }),
    ...(hasBody(system) ? [{ id: "text", names: [words.about] }] : []),
  ];
}
