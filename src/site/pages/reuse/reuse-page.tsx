import type { Integration } from "../../../domain/entry.ts";
import { peerFaults } from "../../../domain/peers/peer-fault.ts";
import { cataloguePath } from "../../exports/catalogue-json.ts";
import { valueLabel } from "../../field-labels.ts";
import { shortDate } from "../../formats.ts";
import { Document } from "../../layout/document.tsx";
import { PageHead } from "../../layout/page-head.tsx";
import type { PageContext } from "../../page-context.ts";
import { DataTable } from "../../parts/data-table.tsx";
import { IntegrationLink, VendorLink } from "../../parts/links.tsx";
import { Own } from "../../parts/own-words.tsx";
import { partsWords } from "../../parts/parts-words.ts";
import { PeerCalls } from "../../parts/peer-calls.tsx";
import { Section } from "../../parts/section.tsx";
import { SystemNames } from "../../parts/system-names.tsx";
import { safeHref } from "../../safe-href.ts";
import { callsToMake } from "../../view/peers-view.ts";
import {
  municipalitiesNamed,
  runningIntegrations,
  unansweredEnquiries,
} from "../../view/reuse-view.ts";
import { reuseWords } from "./reuse-words.ts";

interface Props {
  readonly at: PageContext;
}

/** More rows than this and the page grows slow; the overview holds the rest. */
const mostRows = 200;

function technique({ fields }: Integration, at: PageContext): string {
  const { pattern, protocol, route } = fields.technical ?? {};
  const said = [
    pattern && valueLabel("technical.pattern", pattern, at.locale),
    protocol && valueLabel("technical.protocol", protocol, at.locale),
    route && route !== "direct" && valueLabel("technical.route", route, at.locale),
  ];
  return said.filter(Boolean).join(", ") || "–";
}

function Running({ at }: Props) {
  const words = reuseWords[at.locale];
  const running = runningIntegrations(at.view);
  return (
    <Section id="running" title={words.running}>
      <p>{running.length === 0 ? words.runningNone : words.runningText}</p>
      {running.length > 0 && (
        <DataTable
          at={at}
          caption={words.running}
          rows={running.slice(0, mostRows)}
          columns={[
            {
              name: partsWords[at.locale].integration,
              kind: "head",
              cell: ({ id }) => <IntegrationLink at={at} id={id} />,
            },
            {
              name: words.between,
              cell: (integration) => <SystemNames at={at} integration={integration} />,
            },
            { name: words.technique, cell: (integration) => technique(integration, at) },
            {
              name: words.outcome,
              kind: "short",
              cell: ({ fields }) =>
                fields.reuse?.outcome
                  ? valueLabel("reuse.outcome", fields.reuse.outcome, at.locale)
                  : "–",
            },
          ]}
        />
      )}
    </Section>
  );
}

function Municipalities({ at }: Props) {
  const words = reuseWords[at.locale];
  const named = municipalitiesNamed(at.view);
  return (
    <Section id="municipalities" title={words.municipalities}>
      <p>{named.length === 0 ? words.municipalitiesNone : words.municipalitiesText}</p>
      {named.length > 0 && (
        <DataTable
          at={at}
          caption={words.municipalities}
          rows={named}
          columns={[
            { name: words.municipality, kind: "head", cell: ([name]) => <Own at={at}>{name}</Own> },
            {
              name: words.delivered,
              cell: ([, deliveries]) => (
                <ul class="lines">
                  {deliveries.map(({ integration, vendor }) => (
                    <li key={`${integration.id} ${vendor}`}>
                      <IntegrationLink at={at} id={integration.id} />{" "}
                      <span class="muted">{words.by(vendor)}</span>
                    </li>
                  ))}
                </ul>
              ),
            },
          ]}
        />
      )}
    </Section>
  );
}

function Waiting({ at }: Props) {
  const words = reuseWords[at.locale];
  const waiting = unansweredEnquiries(at.view);
  if (waiting.length === 0) return null;
  return (
    <Section id="waiting" title={words.waiting}>
      <p>{words.waitingText}</p>
      <DataTable
        at={at}
        caption={words.waiting}
        rows={waiting}
        columns={[
          {
            name: partsWords[at.locale].integration,
            kind: "head",
            cell: ({ integration }) => <IntegrationLink at={at} id={integration.id} />,
          },
          {
            name: words.vendor,
            cell: ({ enquiry }) => <VendorLink at={at} name={enquiry.vendor} />,
          },
          {
            name: words.asked,
            kind: "short",
            cell: ({ enquiry }) => (enquiry.askedOn ? shortDate(enquiry.askedOn, at.locale) : "–"),
          },
        ]}
      />
    </Section>
  );
}

/** What others have of what is still a choice here. */
function Calls({ at }: Props) {
  const words = reuseWords[at.locale];
  const calls = callsToMake(at.view, mostRows);
  if (calls.length === 0) return null;
  return (
    <Section id="calls" title={words.calls}>
      <p>{words.callsText}</p>
      <DataTable
        at={at}
        caption={words.calls}
        rows={calls}
        columns={[
          {
            name: partsWords[at.locale].integration,
            kind: "head",
            cell: ({ integration }) => <IntegrationLink at={at} id={integration.id} />,
          },
          { name: words.others, cell: ({ matches }) => <PeerCalls at={at} matches={matches} /> },
        ]}
      />
    </Section>
  );
}

/** What is known of one municipality's catalogue, and since when. Nothing in the public edition. */
function peerState(at: PageContext, name: string): string | undefined {
  const words = reuseWords[at.locale];
  const known = at.view.input.peers?.peers.find(({ peer }) => peer.name === name);
  if (known === undefined) return undefined;
  const { locked } = known;
  if (locked === undefined) return words.notFetched;
  const { changedOn, failing, integrations } = locked;
  const said = [
    ...(changedOn === undefined
      ? []
      : [words.knownFrom(integrations, shortDate(changedOn, at.locale))]),
    ...(failing === undefined
      ? []
      : [
          words.failingSince(
            shortDate(failing.since, at.locale),
            peerFaults[failing.why][at.locale],
          ),
        ]),
  ];
  return said.join("; ");
}

/** Whether somebody has built it already: here, at the vendors' other customers, at other municipalities. */
export function ReusePage({ at }: Props) {
  const words = reuseWords[at.locale];
  const { help, peers } = at.view.input.catalogue.governance;
  const kitos = safeHref(help.kitos);
  return (
    <Document at={at} title={words.title} description={words.lead}>
      <PageHead at={at} title={words.title} lead={words.lead} />
      <Section id="how" title={words.how}>
        <ol class="points">
          {words.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        {kitos && (
          <p>
            <a class="button quiet" href={kitos}>
              {words.kitos}
            </a>
          </p>
        )}
      </Section>
      <Calls at={at} />
      <Running at={at} />
      <Municipalities at={at} />
      {at.view.input.edition === "internal" && <Waiting at={at} />}
      {peers.length > 0 && (
        <Section id="peers" title={words.peers}>
          <p>{words.peersText}</p>
          <ul class="plain-list">
            {peers.map(({ name, url }) => (
              <li key={name}>
                <a href={safeHref(url)}>{name}</a>
                {peerState(at, name) && <span class="cell-note">{peerState(at, name)}</span>}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section id="machine" title={words.machine}>
        <p>
          {words.machineText} <a href={at.file(cataloguePath)}>catalogue.json</a>
        </p>
      </Section>
    </Document>
  );
}
