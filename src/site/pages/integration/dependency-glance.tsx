import type { Integration } from "../../../domain/entry.ts";
import type { PageContext } from "../../page-context.ts";
import type { Fact } from "../../parts/facts.tsx";
import { IntegrationLink } from "../../parts/links.tsx";
import { integrationWords } from "./integration-words.ts";

/** What it needs and what needs it; no fact where there is neither. */
export function dependencyGlance(at: PageContext, integration: Integration): readonly Fact[] {
  const words = integrationWords[at.locale];
  const named = (name: string, ids: readonly string[]): readonly Fact[] =>
    ids.length === 0
      ? []
      : [
          {
            name,
            value: ids.map((id, index) => (
              <>
                {index > 0 && <br />}
                <IntegrationLink at={at} id={id} />
              </>
            )),
          },
        ];
  return [
    ...named(words.dependsOn, integration.fields.dependsOn ?? []),
    ...named(
      words.dependants,
      at.view.lookUp.dependants(integration.id).map(({ id }) => id),
    ),
  ];
}
