import type { Integration } from "../../../domain/entry.ts";
import { longDate } from "../../formats.ts";
import { Breadcrumb } from "../../layout/breadcrumb.tsx";
import { layoutWords } from "../../layout/layout-words.ts";
import type { PageContext } from "../../page-context.ts";
import { StageBadges } from "../../parts/badge.tsx";
import { FindingCounts } from "../../parts/finding-list.tsx";
import { iconClass } from "../../parts/icon.tsx";
import { isShort } from "../../parts/is-short.ts";
import { Mailbox, UnitLink } from "../../parts/links.tsx";
import { contentLang } from "../../parts/own-words.tsx";
import { editUrl, historyUrl } from "../../source-links.ts";
import { integrationWords } from "./integration-words.ts";

/** Title, summary, who is responsible, when it was last changed, where to edit it. */
export function IntegrationHead({
  at,
  integration,
}: {
  readonly at: PageContext;
  readonly integration: Integration;
}) {
  const words = integrationWords[at.locale];
  const layout = layoutWords[at.locale];
  const { fields, path } = integration;
  const { input } = at.view;
  const changed = input.changedOn.get(path);
  const hasForm = at.view.pages.has("edit") && fields.status !== "retired";
  const edit = editUrl(input, path);
  // The whole page leads there, and so does the file.
  const history = isShort(at) ? undefined : historyUrl(input, path);
  const responsible =
    fields.owners?.technical ?? fields.owners?.project ?? fields.owners?.requester;
  return (
    <>
      <Breadcrumb at={at} here={fields.title} />
      <div class="page-head">
        <div class="badges">
          <StageBadges at={at} integration={integration} />
          <FindingCounts at={at} findings={at.view.findingsByPath.get(path) ?? []} />
        </div>
        <h1 lang={contentLang(at)}>{fields.title}</h1>
        {fields.summary && (
          <p class="lead" lang={contentLang(at)}>
            {fields.summary}
          </p>
        )}
        <ul class="page-meta">
          {responsible && (
            <li>
              {layout.owner}:{" "}
              {responsible.unit ? (
                <UnitLink at={at} unit={responsible.unit} email={responsible.email} />
              ) : (
                responsible.email && <Mailbox email={responsible.email} />
              )}
            </li>
          )}
          {fields.case && (
            <li>
              {words.case}: {fields.case}
            </li>
          )}
          {changed && (
            <li>
              {history ? (
                <a href={history}>{layout.lastChanged(longDate(changed, at.locale))}</a>
              ) : (
                layout.lastChanged(longDate(changed, at.locale))
              )}
            </li>
          )}
          {hasForm && (
            <li>
              <a
                class={iconClass("right")}
                href={`${at.to({ page: "edit" })}?id=${encodeURIComponent(integration.id)}&move=next`}
              >
                {words.toForm}
              </a>
            </li>
          )}
          {edit && (
            <li>
              <a class={iconClass("edit")} href={edit}>
                {words.edit}
              </a>
            </li>
          )}
        </ul>
      </div>
    </>
  );
}
