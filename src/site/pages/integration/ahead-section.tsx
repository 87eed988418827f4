import type { Integration } from "../../../domain/entry.ts";
import { phaseNames } from "../../../domain/phase.ts";
import type { PageContext } from "../../page-context.ts";
import { CodeText } from "../../parts/code-text.tsx";
import { Icon } from "../../parts/icon.tsx";
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
            <span class="signature-role">{signature.role[at.locale]}</span>
            <span class="signature-who">
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

function Requirements({ at, ahead }: { readonly at: PageContext; readonly ahead: GateAhead }) {
  const words = integrationWords[at.locale];
  return (
    <>
      {ahead.unmet.length > 0 && (
        <ul class="checklist">
          {ahead.unmet.map(({ criterion, missing }) => (
            <li key={criterion.id} class="unmet">
              <Icon name="open" />
              <div>
                {criterion.title[at.locale]}
                {missing.length > 0 && (
                  <ul class="checklist-missing">
                    {missing.map((item) => (
                      <li key={item.field.join(".")}>
                        <CodeText text={item.message[at.locale]} />
                      </li>
                    ))}
                  </ul>
                )}
              </div>
            </li>
          ))}
        </ul>
      )}
      {ahead.met.length > 0 && (
        <details>
          <summary>{words.met(ahead.met.length)}</summary>
          <ul class="checklist">
            {ahead.met.map(({ criterion }) => (
              <li key={criterion.id} class="met">
                <Icon name="done" />
                <div>{criterion.title[at.locale]}</div>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

interface Props {
  readonly at: PageContext;
  readonly integration: Integration;
  readonly ahead: GateAhead;
}

/** What is met and missing before the next phase, and who signs for it. */
export function AheadSection({ at, integration, ahead }: Props) {
  const words = integrationWords[at.locale];
  const gate = phaseNames[ahead.gate][at.locale];
  const all = ahead.met.length + ahead.unmet.length;
  return (
    <Section id="ahead" title={words.ahead(gate)}>
      <p>
        {ahead.unmet.length === 0 ? words.aheadAll(gate) : words.aheadCount(ahead.met.length, all)}
      </p>
      <Requirements at={at} ahead={ahead} />
      <Signatures at={at} integration={integration} ahead={ahead} />
    </Section>
  );
}

/** What an integration in operation would need in order to end: folded, since nobody is waiting for it. */
export function AheadOfExit({ at, integration, ahead }: Props) {
  const words = integrationWords[at.locale];
  return (
    <details class="later">
      <summary>{words.aheadExit}</summary>
      <div class="stack">
        <p>{words.aheadExitText}</p>
        <Requirements at={at} ahead={ahead} />
        <Signatures at={at} integration={integration} ahead={ahead} />
      </div>
    </details>
  );
}
