import type { System } from "../../../domain/entry.ts";
import { valueLabel } from "../../field-labels.ts";
import { longDate } from "../../formats.ts";
import { Document } from "../../layout/document.tsx";
import { layoutWords } from "../../layout/layout-words.ts";
import { PageHead } from "../../layout/page-head.tsx";
import type { PageContext } from "../../page-context.ts";
import { Facts } from "../../parts/facts.tsx";
import { FindingList } from "../../parts/finding-list.tsx";
import { FurtherSection } from "../../parts/further-section.tsx";
import { iconClass } from "../../parts/icon.tsx";
import { isShort } from "../../parts/is-short.ts";
import { Mailbox, UnitContact, VendorLink } from "../../parts/links.tsx";
import { contentLang, Own } from "../../parts/own-words.tsx";
import { Section } from "../../parts/section.tsx";
import { editUrl } from "../../source-links.ts";
import { integrationWords } from "../integration/integration-words.ts";
import { SystemImpact } from "./system-impact.tsx";
import { SystemRest, systemRestNames } from "./system-rest.tsx";
import { systemWords } from "./system-words.ts";

function SystemFacts({ at, system }: { readonly at: PageContext; readonly system: System }) {
  const words = systemWords[at.locale];
  const { owner, manager, vendor, hosting, endOfLifeOn, aliases, kitos } = system.fields;
  return (
    <Facts
      at={at}
      path={system.path}
      facts={[
        { name: words.owner, value: owner && <UnitContact at={at} {...owner} /> },
        { name: words.manager, value: manager && <UnitContact at={at} {...manager} /> },
        {
          name: words.vendor,
          value: vendor && (
            <>
              <VendorLink at={at} name={vendor.name} />
              {vendor.email && <br />}
              {vendor.email && <Mailbox at={at} email={vendor.email} />}
            </>
          ),
        },
        {
          name: words.hosting,
          value: hosting && valueLabel("hosting", hosting, at.locale, "system"),
        },
        { name: words.endOfLife, value: endOfLifeOn && longDate(endOfLifeOn, at.locale) },
        { name: words.kitos, value: kitos && words.kitosYes },
        ...(aliases?.length
          ? [{ name: words.aliases, value: <Own at={at}>{aliases.join(", ")}</Own> }]
          : []),
      ]}
    />
  );
}

/** One system: who answers for it, what stops with it, everything connected to it. */
export function SystemPage({ at, system }: { readonly at: PageContext; readonly system: System }) {
  const words = systemWords[at.locale];
  const layout = layoutWords[at.locale];
  const { input } = at.view;
  const users = at.view.lookUp.users(system.id);
  const stopping = new Set(at.view.lookUp.impact(system.id).direct.map(({ id }) => id));
  const others = users.filter(({ id }) => !stopping.has(id));
  const findings = at.view.findingsByPath.get(system.path) ?? [];
  const edit = editUrl(input, system.path);
  const changed = input.changedOn.get(system.path);
  const brief = isShort(at);
  const rest = { at, system, others, users };
  const { fields } = system;
  return (
    <Document
      at={at}
      title={fields.name}
      {...(fields.summary ? { description: fields.summary } : {})}
    >
      <PageHead
        at={at}
        title={fields.name}
        lead={fields.summary}
        lang={contentLang(at)}
        trail={[{ route: { page: "systems" }, name: words.listTitle }]}
      >
        <ul class="page-meta">
          {changed && <li>{layout.lastChanged(longDate(changed, at.locale))}</li>}
          {at.view.pages.has("map") && (
            <li>
              <a href={`${at.to({ page: "map" })}?system=${system.id}`}>{words.map}</a>
            </li>
          )}
          {edit && (
            <li>
              <a class={iconClass("edit")} href={edit}>
                {integrationWords[at.locale].edit}
              </a>
            </li>
          )}
        </ul>
      </PageHead>
      <SystemFacts at={at} system={system} />
      {findings.length > 0 && (
        <Section id="findings" title={integrationWords[at.locale].findings}>
          <FindingList at={at} findings={findings} />
        </Section>
      )}
      <SystemImpact at={at} system={system} brief={brief} />
      {brief ? (
        <FurtherSection
          at={at}
          route={{ page: "system", id: system.id }}
          sections={systemRestNames(rest)}
        />
      ) : (
        <SystemRest {...rest} />
      )}
    </Document>
  );
}
