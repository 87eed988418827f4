import type { Integration } from "../../../domain/entry.ts";
import type { PageContext } from "../../page-context.ts";
import type { FurtherSections } from "../../parts/further-section.tsx";
import { ownFieldsName } from "../../parts/own-fields-section.tsx";
import { isToldBySteps } from "../../view/phase-dates.ts";
import { decisionWords } from "./decision-words.ts";
import { integrationWords } from "./integration-words.ts";

type Named = readonly [id: string, name: string];

/**
 * The sections that a short page leaves to the whole one, in its order. Neighbours are taken together: a link each would weigh as
 * much as what it leads to.
 */
export function furtherSections(
  at: PageContext,
  integration: Integration,
): readonly FurtherSections[] {
  const { fields, body, id } = integration;
  const words = integrationWords[at.locale];
  const internal = at.view.input.edition === "internal";
  const moves = at.view.input.history.get(id) ?? [];
  const only = (is: boolean, ...sections: readonly Named[]): readonly Named[] =>
    is ? sections : [];
  const own = ownFieldsName({ at, kind: "integration", entry: integration });
  const groups: readonly (readonly Named[])[] = [
    [
      ["need", words.need],
      ["reuse", words.reuse],
    ],
    [
      ["privacy", words.privacy],
      ["dpa", words.dpa],
      ...only(internal, ["contracts", words.contracts], ["meetings", words.meetings]),
    ],
    [
      ["technical", words.technical],
      ...only(internal || fields.implementation !== undefined, [
        "implementation",
        words.implementation,
      ]),
      ...only(internal, ["operation", words.operation], ["exit", words.exit]),
    ],
    own.flatMap(({ id, names }) => names.map((name) => [id, name] as const)),
    only(internal && (fields.waivers ?? []).length > 0, ["waivers", words.waivers]),
    [["connections", words.dependencies]],
    only(body.text.trim() !== "", ["text", words.body]),
    only(!isToldBySteps(moves, fields.phase), ["history", words.moves]),
    only(internal && at.view.lookUp.decisions(id).length > 0, [
      "decisions",
      decisionWords[at.locale].title,
    ]),
  ];
  return groups.flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [{ id: first[0], names: group.map(([, name]) => name) }];
  });
}
