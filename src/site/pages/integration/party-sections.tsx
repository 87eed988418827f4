import type { Integration } from "../../../domain/entry.ts";
import type { Enquiry, SystemUse } from "../../../domain/integration-fields.ts";
import { valueLabel } from "../../field-labels.ts";
import { shortDate } from "../../formats.ts";
import type { PageContext } from "../../page-context.ts";
import { dash } from "../../parts/dash.ts";
import { factMaker } from "../../parts/fact-list.tsx";
import { Facts, Missing } from "../../parts/facts.tsx";
import { KindTable } from "../../parts/kind-table.tsx";
import { SystemLink, UnitContact, VendorLink } from "../../parts/links.tsx";
import { Own } from "../../parts/own-words.tsx";
import { PeerCalls } from "../../parts/peer-calls.tsx";
import { Section } from "../../parts/section.tsx";
import { canStillChoose, peersOf } from "../../view/peers-view.ts";
import { integrationWords } from "./integration-words.ts";
import { NotBegun } from "./not-begun.tsx";
import { OtherVendor } from "./other-vendor.tsx";

interface Props {
  readonly at: PageContext;
  readonly integration: Integration;
}

/** Both ends, who owns and looks after them, and who asked for the integration. */
export function PartiesSection({ at, integration }: Props) {
  const words = integrationWords[at.locale];
  const { owners, systems } = integration.fields;
  const { systemById } = at.view.input.catalogue;
  const { fact } = factMaker(at);
  const contact = (role: "requester" | "project" | "technical") => {
    const who = owners?.[role];
    return fact(`owners.${role}`, who && <UnitContact at={at} unit={who.unit} email={who.email} />);
  };
  const internal = at.view.input.edition === "internal";
  const unknown = (system: string, field: string) => (
    <Missing at={at} path={systemById.get(system)?.path ?? integration.path} field={field} />
  );
  return (
    <Section id="parties" title={words.parties}>
      {systems === undefined || systems.length === 0 ? (
        <NotBegun at={at} path={integration.path} gate="clarification" />
      ) : (
        <KindTable<SystemUse>
          at={at}
          kind="parties"
          caption={words.flowTable}
          rows={systems}
          cells={[
            ({ id }) => <SystemLink at={at} id={id} />,
            ({ role }) => valueLabel("systems.*.role", role, at.locale),
            ({ id }) => {
              const vendor = systemById.get(id)?.fields.vendor;
              return vendor ? (
                <VendorLink at={at} name={vendor.name} />
              ) : (
                unknown(id, words.partyVendor)
              );
            },
            ({ id }) => {
              const owner = systemById.get(id)?.fields.owner;
              return owner ? <UnitContact at={at} {...owner} /> : unknown(id, words.partyOwner);
            },
            ...(internal
              ? [
                  ({ id }: SystemUse) => {
                    const manager = systemById.get(id)?.fields.manager;
                    return manager ? (
                      <UnitContact at={at} {...manager} />
                    ) : (
                      unknown(id, words.partyManager)
                    );
                  },
                ]
              : []),
          ]}
        />
      )}
      <Facts
        at={at}
        path={integration.path}
        facts={
          internal
            ? [contact("requester"), contact("project"), contact("technical")]
            : [contact("requester")]
        }
      />
    </Section>
  );
}

/** Which task needs which data. */
export function NeedSection({ at, integration }: Props) {
  const words = integrationWords[at.locale];
  const { dataFlow, need } = integration.fields;
  const { text, texts, value } = factMaker(at);
  return (
    <Section id="need" title={words.need}>
      <Facts
        at={at}
        path={integration.path}
        facts={[
          text("need.task", need?.task, true),
          text("need.benefit", need?.benefit, true),
          texts("need.data", need?.data),
          // Where data flow, the flow says how often.
          ...(dataFlow === undefined ? [value("need.frequency", need?.frequency)] : []),
        ]}
      />
    </Section>
  );
}

/** Whom one may call while nothing is built: municipalities that have it, and those that use the same systems. */
function OthersToCall({ at, integration }: Props) {
  const words = integrationWords[at.locale];
  const matches = peersOf(at.view, integration);
  const callers = canStillChoose(integration)
    ? (at.view.input.callersOf?.(integration)?.municipalities ?? [])
    : [];
  return (
    <>
      {matches.length > 0 && (
        <>
          <h3>{words.peers}</h3>
          <PeerCalls at={at} matches={matches} />
        </>
      )}
      {callers.length > 0 && (
        <>
          <h3>{words.callers}</h3>
          <p>{callers.join(", ")}</p>
        </>
      )}
    </>
  );
}

/** Whether somebody has built it already, and what the vendors answered. */
export function ReuseSection({ at, integration }: Props) {
  const words = integrationWords[at.locale];
  const { reuse } = integration.fields;
  const { value, date, text } = factMaker(at);
  const on = (iso: string | undefined) =>
    iso === undefined ? undefined : shortDate(iso, at.locale);
  const enquiries = reuse?.enquiries ?? [];
  return (
    <Section id="reuse" title={words.reuse}>
      {reuse === undefined ? (
        <NotBegun at={at} path={integration.path} gate="clarification" />
      ) : (
        <Facts
          at={at}
          path={integration.path}
          facts={[
            value("reuse.outcome", reuse.outcome),
            ...(at.view.input.edition === "internal"
              ? [date("reuse.kitosCheckedOn", reuse.kitosCheckedOn)]
              : []),
            ...(reuse.reason ? [text("reuse.reason", reuse.reason, true)] : []),
          ]}
        />
      )}
      {enquiries.length > 0 && (
        <KindTable<Enquiry>
          at={at}
          kind="enquiries"
          caption={words.enquiries}
          showCaption
          rows={enquiries}
          cells={[
            ({ vendor }) => <OtherVendor at={at} integration={integration} name={vendor} />,
            ({ askedOn }) => on(askedOn) ?? dash,
            ({ answeredOn }) => on(answeredOn) ?? words.waiting,
            ({ answer }) =>
              answer ? valueLabel("reuse.enquiries.*.answer", answer, at.locale) : dash,
            ({ municipalities }) =>
              municipalities?.length ? <Own at={at}>{municipalities.join(", ")}</Own> : dash,
          ]}
        />
      )}
      <OthersToCall at={at} integration={integration} />
    </Section>
  );
}
