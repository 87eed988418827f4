import type { CriterionResult } from "../../../domain/criterion.ts";
import type { Integration } from "../../../domain/entry.ts";
import { type Gate, phaseNames } from "../../../domain/phase.ts";
import type { PageContext } from "../../page-context.ts";
import { CodeText } from "../../parts/code-text.tsx";
import { Section } from "../../parts/section.tsx";
import type { GateAhead } from "../../view/gate-ahead.ts";
import { signaturesAhead } from "../../view/signatures-ahead.ts";
import { integrationWords } from "./integration-words.ts";

function Signatures({
  at,
  integration,
  ahead,
}: {
  readonly at: PageContext;
  readonly integration: Integration;
  readonly ahead: GateAhead;
}) {
  const words = integrationWords[at.locale];
  const needed = signaturesAhead(at.view.input.catalogue, integration, ahead.gate);
  if (needed.length === 0) return null;
  return (
    <>
      <h3>{words.signatures}</h3>
      <ul class="signatures">
        {needed.map((signature) => (
          <li key={signature.label}>
            <span>{signature.role[at.locale]}</span>
            <span>
              {signature.contacts.length === 0 && signature.logins.length === 0
                ? words.noHolder
                : [...signature.contacts, ...signature.logins.map((login) => `@${login}`)].join(
                    ", ",
                  )}
            </span>
            <code>{signature.label}</code>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Says what is wrong, as the message does, from a capital letter to a full stop. */
const sentence = (text: string): string =>
  `${text.slice(0, 1).toUpperCase()}${text.slice(1)}${/[.!?:]$/.test(text) ? "" : "."}`;

function Unmet({
  at,
  results,
}: {
  readonly at: PageContext;
  readonly results: readonly CriterionResult[];
}) {
  return (
    <ul class="checklist">
      {results.map(({ criterion }) => (
        <li key={criterion.id} class="unmet">
          <div>
            {criterion.title[at.locale]}
            {criterion.help && (
              <p class="cell-note">
                <CodeText text={criterion.help[at.locale]} />
              </p>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

/** The same, field by field, as the validation says it: folded, for whoever edits the file. */
function Exactly({
  at,
  results,
}: {
  readonly at: PageContext;
  readonly results: readonly CriterionResult[];
}) {
  const words = integrationWords[at.locale];
  const exact = results.flatMap(({ criterion, missing }) =>
    missing.map(({ field, message }) => ({
      key: `${criterion.id}:${field.join(".")}:${message.da}`,
      message,
    })),
  );
  if (exact.length === 0) return null;
  return (
    <details>
      <summary>{words.exactly}</summary>
      <ul class="points exact">
        {exact.map(({ key, message }) => (
          <li key={key}>
            <CodeText text={sentence(message[at.locale])} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Requirements({ at, ahead }: { readonly at: PageContext; readonly ahead: GateAhead }) {
  const words = integrationWords[at.locale];
  return (
    <>
      {ahead.unmet.length > 0 && <Unmet at={at} results={ahead.unmet} />}
      <Exactly at={at} results={ahead.unmet} />
      {ahead.met.length > 0 && (
        <details>
          <summary>{words.met(ahead.met.length)}</summary>
          <ul class="checklist">
            {ahead.met.map(({ criterion }) => (
              <li key={criterion.id} class="met">
                {criterion.title[at.locale]}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** Where the guide tells how to get through this gate. */
function GuideLink({ at, gate }: { readonly at: PageContext; readonly gate: Gate }) {
  const entry = at.view.lookUp.guideLinks(at.locale).find(({ phase }) => phase === gate);
  if (entry === undefined) return null;
  return (
    <p class="no-print">
      <a href={at.to({ page: "guide-page", id: entry.name })}>
        {integrationWords[at.locale].readGuide(phaseNames[gate][at.locale])}
      </a>
    </p>
  );
}

interface Props {
  readonly at: PageContext;
  readonly integration: Integration;
  readonly ahead: GateAhead;
}

/** What is met and missing before the next phase, and who signs for it; in brief, without what is met and how each file lacks what is not. */
export function AheadSection({
  at,
  integration,
  ahead,
  brief = false,
}: Props & { readonly brief?: boolean }) {
  const words = integrationWords[at.locale];
  const gate = phaseNames[ahead.gate][at.locale];
  const all = ahead.met.length + ahead.unmet.length;
  return (
    <Section id="ahead" title={words.ahead(gate)}>
      <p>
        {ahead.unmet.length === 0 ? words.aheadAll(gate) : words.aheadCount(ahead.met.length, all)}
      </p>
      {brief ? (
        ahead.unmet.length > 0 && <Unmet at={at} results={ahead.unmet} />
      ) : (
        <Requirements at={at} ahead={ahead} />
      )}
      <Signatures at={at} integration={integration} ahead={ahead} />
      <GuideLink at={at} gate={ahead.gate} />
    </Section>
  );
}

/**
 * What an integration in operation would need in order to end: folded, since nobody is waiting for it. The form says how each is met,
 * and who holds the roles, to whoever begins.
 */
export function AheadOfExit({ at, integration, ahead }: Props) {
  const words = integrationWords[at.locale];
  const needed = signaturesAhead(at.view.input.catalogue, integration, ahead.gate);
  return (
    <details class="later">
      <summary>{words.aheadExit}</summary>
      <p>{words.aheadExitText}</p>
      <ul class="points">
        {ahead.unmet.map(({ criterion }) => (
          <li key={criterion.id}>{criterion.title[at.locale]}</li>
        ))}
      </ul>
      {needed.length > 0 && (
        <p>{`${words.signatures} ${needed.map(({ role }) => role[at.locale]).join(", ")}.`}</p>
      )}
    </details>
  );
}
