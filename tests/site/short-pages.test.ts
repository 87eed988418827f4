import { basename } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { prepareSite } from "../../src/commands/render-catalogue.ts";
import { deadlineTitles } from "../../src/domain/deadline-kinds.ts";
import { allDeadlines } from "../../src/domain/deadlines.ts";
import type { Integration } from "../../src/domain/entry.ts";
import { phaseNames } from "../../src/domain/phase.ts";
import { valueLabel } from "../../src/site/field-labels.ts";
import { longDate, shortDate } from "../../src/site/formats.ts";
import { renderSite } from "../../src/site/render-site.ts";
import { gateAhead } from "../../src/site/view/gate-ahead.ts";
import { signaturesAhead } from "../../src/site/view/signatures-ahead.ts";
import { attributeValues, decode, quoted } from "./attributes.ts";
import { today } from "./demo-site.ts";

const options = { root: process.cwd(), environment: process.env, today, largeAbove: 0 };
const { input, validation } = await prepareSite(options);
const filesOf = (largeAbove: number): ReadonlyMap<string, string> =>
  new Map(renderSite({ ...input, largeAbove }).map(({ path, content }) => [path, String(content)]));
const [html, whole] = [filesOf(0), filesOf(input.catalogue.integrations.length)];
const { integrations, systemById } = input.catalogue;
const english = (id: string): string => quoted(html.get(`en/integrations/${id}.html`) ?? "");
const danish = (id: string): string => quoted(html.get(`integrationer/${id}.html`) ?? "");
const textOf = (page: string): string =>
  decode(page.replace(/<wbr>/g, "").replace(/<[^>]*>/g, " ")).replace(/\s+/g, " ");
const headings = (page: string): readonly string[] =>
  [...page.matchAll(/<h2 id="([^"]*)"/g)].map(([, id]) => id ?? "");
/** What the whole page in English calls its sections. */
const wholeTitles = (id: string): ReadonlyMap<string, string> =>
  new Map(
    [...(whole.get(`en/integrations/${id}.html`) ?? "").matchAll(/<h2 id=(\S+?)>([^<]*)/g)].map(
      ([, place = "", title = ""]) => [place, decode(title)],
    ),
  );
const label = (field: string, value: string | undefined): readonly string[] =>
  value === undefined ? [] : [valueLabel(field, value, "en")];
const day = (iso: string | null | undefined): readonly string[] =>
  iso ? [shortDate(iso, "en")] : [];

/** What a reader asks of an integration, and the texts that answer. */
function answers(integration: Integration): Readonly<Record<string, readonly string[]>> {
  const { fields, id, path } = integration;
  const { dpa = [], contracts = [], exit, operation, privacy } = fields;
  const next = gateAhead(input, integration);
  // Nobody waits for what is in operation to end.
  const ahead = next?.gate === "exit" ? undefined : next;
  const systems = (fields.systems ?? []).map((use) => systemById.get(use.id)?.fields);
  return {
    "what is it": [fields.title, fields.summary ?? ""],
    "how far is it": [phaseNames[fields.phase].en],
    "what is missing before the next phase": (ahead?.unmet ?? []).map(
      ({ criterion }) => criterion.title.en,
    ),
    "who signs": ahead
      ? signaturesAhead(input.catalogue, integration, ahead.gate).map(({ role }) => role.en)
      : [],
    "what is wrong": validation.findings
      .filter((finding) => finding.path === path)
      .map(({ message }) => message.en.replaceAll("`", " ").replace(/\s+/g, " ")),
    "what moves": (fields.dataFlow?.elements ?? []).flatMap(({ name, category }) => [
      name,
      ...label("dataFlow.elements.*.category", category),
    ]),
    "between which systems, from whom": systems.flatMap((system) =>
      system ? [system.name, system.vendor?.name ?? "", system.owner?.email ?? ""] : [],
    ),
    "whom do I call": [
      fields.owners?.technical?.email ?? "",
      fields.owners?.project?.email ?? "",
      operation?.support?.email ?? "",
    ],
    "on what basis": privacy?.personalData
      ? [
          ...(privacy.legalBasis?.article6 ?? []).flatMap((one) =>
            label("privacy.legalBasis.article6", one),
          ),
          ...(privacy.legalBasis?.article9 ?? []).flatMap((one) =>
            label("privacy.legalBasis.article9", one),
          ),
          ...label("privacy.cprBasis", privacy.cprBasis),
          ...label("privacy.dpia.decision", privacy.dpia?.decision),
          ...label("privacy.thirdCountry.transfer", privacy.thirdCountry?.transfer),
        ]
      : [],
    "is there an agreement on the data": dpa.flatMap((entry) => [
      entry.vendor,
      ...(entry.status
        ? label("dpa.*.status", entry.status)
        : label("dpa.*.decision", entry.decision)),
      ...day(entry.validUntil),
    ]),
    "when can the contract end": contracts.flatMap((entry) => [
      entry.vendor,
      ...label("contracts.*.form", entry.form),
      ...day(entry.endsOn),
      ...(entry.noticeMonths === undefined ? [] : [`${entry.noticeMonths} month`]),
    ]),
    "how does it end": [
      ...label("exit.status", exit?.status),
      ...day(exit?.expectedEndOn),
      ...(exit?.leadTimeMonths === undefined ? [] : [`${exit.leadTimeMonths} month`]),
    ],
    "how much hangs on it": [
      ...label("operation.criticality", operation?.criticality),
      ...(fields.dependsOn ?? []).map(
        (other) => integrations.find((one) => one.id === other)?.fields.title ?? other,
      ),
    ],
    "what falls due": allDeadlines(input.catalogue, today)
      .filter((deadline) => deadline.id === id)
      .flatMap(({ kind, on }) => [deadlineTitles[kind].en, longDate(on, "en")]),
  };
}

describe.each(
  integrations.map((integration) => [integration.id, integration] as const),
)("the English page of %s in a large catalogue", (id, integration) => {
  it("answers in English what everybody asks", () => {
    const text = textOf(english(id));
    const missing = Object.entries(answers(integration)).flatMap(([question, texts]) =>
      texts
        .map((one) => one.replace(/\s+/g, " "))
        .filter((one) => !text.includes(one))
        .map((one) => `${question}: ${one}`),
    );
    expect(missing).toEqual([]);
  });

  it("leads to every section of the Danish page that it has not itself", () => {
    const more = english(id).split('<h2 id="more">')[1]?.split("</section>")[0] ?? "";
    const links = attributeValues(more, "href");
    const ids = new Set(attributeValues(danish(id), "id"));
    for (const link of links) {
      const [file = "", hash = ""] = link.split("#");
      expect([basename(file), ids.has(hash)]).toEqual([`${id}.html`, true]);
    }
    const own = new Set(headings(english(id)));
    // Neighbours share a link, but each is named.
    const left = headings(danish(id)).filter((one) => !own.has(one));
    const named = [...more.matchAll(/<a [^>]*>([^<]*)/g)].flatMap(([, names]) =>
      (names ?? "").split(", "),
    );
    expect(named.map((name) => decode(name))).toEqual(left.map((one) => wholeTitles(id).get(one)));
  });

  it("keeps the places that links to the whole page lead to", () => {
    const ids = attributeValues(english(id), "id");
    for (const place of ["flow", "parties", "privacy", "dpa", "contracts", "exit", "operation"])
      expect(ids).toContain(place);
  });
});

it("leaves the pages in the catalogue's language whole, and all pages of a catalogue that is not large", () => {
  for (const [path, content] of whole) {
    // Mailboxes are links by a script there (site-mailboxes).
    const same = content.replace(
      /<a href=mailto:[^>]*>(?=[^<]*<wbr>[^<]*<\/a>(?:<d|<t|<\/dl|<\/table))/g,
      "<a>",
    );
    if (path.startsWith("integrationer/")) expect([path, html.get(path)]).toEqual([path, same]);
    if (path.startsWith("en/integrations/")) expect(content).not.toContain("id=more");
  }
});
