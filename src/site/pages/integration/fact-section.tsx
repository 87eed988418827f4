import type { Integration } from "../../../domain/entry.ts";
import type { Gate } from "../../../domain/phase.ts";
import { fieldLabel } from "../../field-labels.ts";
import type { PageContext } from "../../page-context.ts";
import { type Fact, FactGroup, Facts } from "../../parts/facts.tsx";
import { Section } from "../../parts/section.tsx";
import { NotBegun } from "./not-begun.tsx";

/** A part of the page that is nothing but facts, or one line while nobody has begun it. */
export function FactSection({
  at,
  integration,
  id,
  title,
  begun,
  gate,
  facts,
  groups = [],
}: {
  readonly at: PageContext;
  readonly integration: Integration;
  readonly id: string;
  readonly title: string;
  readonly begun: boolean;
  /** The gate that asks for it. */
  readonly gate: Gate;
  readonly facts: readonly Fact[];
  /** Facts about one thing, under the name the schema has for it. */
  readonly groups?: readonly (readonly [field: string, facts: readonly Fact[]])[];
}) {
  const { path } = integration;
  return (
    <Section id={id} title={title}>
      {begun ? (
        <>
          <Facts at={at} path={path} facts={facts} />
          {groups.map(([field, own]) => (
            <FactGroup
              key={field}
              at={at}
              path={path}
              title={fieldLabel(field, at.locale)}
              facts={own}
            />
          ))}
        </>
      ) : (
        <NotBegun at={at} path={path} gate={gate} />
      )}
    </Section>
  );
}
