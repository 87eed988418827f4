import { type Gate, phaseNames } from "../../../domain/phase.ts";
import type { PageContext } from "../../page-context.ts";
import { editUrl } from "../../source-links.ts";
import { integrationWords } from "./integration-words.ts";

/** One line for a part nobody has begun: by which phase it must be there, and where to write it. */
export function NotBegun({
  at,
  path,
  gate,
}: {
  readonly at: PageContext;
  readonly path: string;
  readonly gate?: Gate;
}) {
  const words = integrationWords[at.locale];
  const edit = editUrl(at.view.input, path);
  return (
    <p class="not-begun">
      {gate ? words.sectionEmpty(phaseNames[gate][at.locale]) : words.sectionEmptyPlain}{" "}
      {edit && <a href={edit}>{words.fillIn}</a>}
    </p>
  );
}
