import { phaseNames, phases } from "../../../domain/phase.ts";
import { scripts } from "../../generated/assets.ts";
import { Document } from "../../layout/document.tsx";
import { PageHead } from "../../layout/page-head.tsx";
import type { PageContext } from "../../page-context.ts";
import { Icon } from "../../parts/icon.tsx";
import { contentLang } from "../../parts/own-words.tsx";
import { repositoryUrl, sourceUrl } from "../../source-links.ts";
import { Field } from "./form-controls.tsx";
import { formDataPath, formPackPath, formPeersPath, hasPeers } from "./form-data.ts";
import { stateFields } from "./form-fields.ts";
import { FormGroups } from "./form-groups.tsx";
import { formWords } from "./form-words.ts";

function WithoutScript({ at }: { readonly at: PageContext }) {
  const words = formWords[at.locale];
  const template = sourceUrl(at.view.input, "integrations/_template.md");
  return (
    <noscript>
      <div class="notice info">
        <p>{words.noScript}</p>
        <ul>
          {template && (
            <li>
              <a href={template}>{words.template}</a>
            </li>
          )}
          {at.view.pages.has("guide") && (
            <li>
              <a href={at.to({ page: "guide" })}>{words.guide}</a>
            </li>
          )}
        </ul>
      </div>
    </noscript>
  );
}

function Names({ at }: { readonly at: PageContext }) {
  const { roles } = at.view.input.catalogue.governance;
  return (
    <>
      <datalist id="names-vendor">
        {at.view.vendorsInUse.map(([id, name]) => (
          <option key={id} value={name} />
        ))}
      </datalist>
      <datalist id="names-unit">
        {Object.keys(roles.requester).map((unit) => (
          <option key={unit} value={unit} />
        ))}
      </datalist>
    </>
  );
}

function State({ at, isNew }: { readonly at: PageContext; readonly isNew: boolean }) {
  const words = formWords[at.locale];
  return (
    <section class="form-state" hidden={isNew} aria-labelledby="state">
      <h2 id="state">{words.state}</h2>
      <p class="field-help">{words.stateHelp}</p>
      {stateFields.map((field) => (
        <Field key={field.path} at={at} field={field} id={`f-${field.path}`} />
      ))}
    </section>
  );
}

/** One way to GitHub; the script shows the one that the finished file takes. */
const Steps = ({ of, steps }: { readonly of: string; readonly steps: readonly string[] }) => (
  <ol data-steps={of} hidden>
    {steps.map((step) => (
      <li key={step}>{step}</li>
    ))}
  </ol>
);

function HandOver({ at }: { readonly at: PageContext }) {
  const words = formWords[at.locale];
  return (
    <section class="hand-over" data-hand-over hidden aria-labelledby="ready">
      <h2 id="ready" tabindex={-1} data-ready>
        {words.ready}
      </h2>
      <Steps of="new" steps={words.stepsNew} />
      <Steps of="long" steps={words.stepsLong} />
      <Steps of="edit" steps={words.stepsEdit} />
      <p data-steps="none" hidden>
        {words.noRepository}
      </p>
      <div class="hand-over-buttons">
        <a class="button" href="#ready" data-github target="_blank" rel="noopener">
          <Icon name="external" />
          {words.openGithub}
        </a>
        <button class="button quiet" type="button" data-copy>
          {words.copy}
        </button>
        <a class="button quiet" href="#ready" data-download>
          <Icon name="download" />
          {words.download}
        </a>
      </div>
      <p role="status" data-copied />
      <details>
        <summary>{words.show}</summary>
        <textarea
          class="file-text"
          data-file
          rows={18}
          readOnly
          aria-label={words.show}
          lang="da"
        />
      </details>
    </section>
  );
}

function FormPage({ at, isNew }: { readonly at: PageContext; readonly isNew: boolean }) {
  const words = formWords[at.locale];
  const title = isNew ? words.newTitle : words.editTitle;
  const lead = isNew ? words.newLead : words.editLead;
  return (
    <Document at={at} title={title} description={lead} scripts={["form"]}>
      <PageHead at={at} title={title} lead={lead}>
        {!isNew && (
          <p class="form-subject" data-subject hidden>
            <a href={at.to({ page: "overview" })} lang={contentLang(at)}>
              {words.toOverview}
            </a>
          </p>
        )}
      </PageHead>
      <WithoutScript at={at} />
      <div
        class="form-body"
        data-form={isNew ? "new" : "edit"}
        data-worker={at.file(scripts["form-worker"].path)}
        data-catalogue={at.file(formDataPath)}
        data-peers={hasPeers(at.view) ? at.file(formPeersPath) : undefined}
        data-files={at.file(formPackPath("*"))}
        data-integration={at.to({ page: "integration", id: "*" })}
        data-repository={repositoryUrl(at.view.input)}
        data-branch={at.view.input.branch}
        data-phases={phases.map((phase) => phaseNames[phase][at.locale]).join("|")}
      >
        <p class="form-stays">
          <Icon name="lock" /> {words.stays}
        </p>
        <div class="notice info" data-draft hidden>
          <p data-draft-text tabindex={-1} />
          <div class="hand-over-buttons">
            <button class="button quiet" type="button" data-undo hidden>
              {words.undo}
            </button>
            {isNew && (
              <button class="button quiet" type="button" data-fresh>
                {words.fresh}
              </button>
            )}
            <button class="button quiet" type="button" data-discard>
              {words.discard}
            </button>
          </div>
          <div data-others hidden>
            <p>{words.others}</p>
            <ul class="plain-list" />
          </div>
        </div>
        <div class="notice info" data-nothing hidden>
          <p data-nothing-text />
          <a href={at.to({ page: "overview" })}>{words.toOverview}</a>
        </div>
        <section class="form-summary" data-summary hidden aria-labelledby="summary">
          <h2 id="summary" tabindex={-1}>
            {words.summary}
          </h2>
          <p>{words.summaryText}</p>
          <ul />
        </section>
        {/* What is written into a form that the file then fills would be lost. */}
        <form novalidate data-fields hidden={!isNew}>
          <State at={at} isNew={isNew} />
          <section class="form-requirements" data-requirements hidden aria-labelledby="asks">
            <h2 id="asks">{words.requirements}</h2>
            <ul class="checklist" />
            <p data-all-met hidden>
              {words.allMet}
            </p>
          </section>
          <section class="form-similar" data-similar hidden aria-labelledby="similar">
            <h2 id="similar">{words.similar}</h2>
            <p>{words.similarText}</p>
            <ul class="points" />
          </section>
          <section class="form-similar" data-calls hidden aria-labelledby="calls">
            <h2 id="calls">{words.calls}</h2>
            <p>{words.callsText}</p>
            <ul class="points" />
          </section>
          <FormGroups at={at} />
          <Names at={at} />
          <button class="button" type="submit">
            <Icon name="done" />
            {words.check}
          </button>
        </form>
        <p role="status" data-status />
        <HandOver at={at} />
      </div>
    </Document>
  );
}

/** The form that makes a new integration. */
export const NewPage = ({ at }: { readonly at: PageContext }) => <FormPage at={at} isNew />;

/** The form that edits an integration, named in the address as `?id=…`. */
export const EditPage = ({ at }: { readonly at: PageContext }) => (
  <FormPage at={at} isNew={false} />
);
