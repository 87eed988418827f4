import { describe, expect, it } from "@jest/globals";
import { readCatalogue } from "../../commands/read-catalogue.ts";
import { type Catalogue, makeCatalogue } from "../../domain/catalogue.ts";
import type { Integration, System } from "../../domain/entry.ts";
import { countUnmet } from "../../input/criteria.ts";
import { shippedSchemas } from "../../input/schemas.ts";
import { readCatalogueFiles } from "../../io/reading/files.ts";
import { shortDigest } from "../../io/short-digest.ts";
import type { SiteInput } from "../site-input.ts";
import { makeSiteView, type SiteView } from "../view/site-view.ts";
import { noteDigests } from "./note-digests.ts";

const schemas = shippedSchemas();
const { catalogue } = readCatalogue(readCatalogueFiles("."), schemas);

type CountUnmet = SiteInput["countUnmet"];
const inEarnest: CountUnmet = (one, gate) => countUnmet(one, [gate], schemas);
const nothingIsMissing: CountUnmet = () => 0;

const viewOf = (shown: Catalogue, unmet = inEarnest): SiteView =>
  makeSiteView({
    catalogue: shown,
    ...{ findings: [], criteriaOf: () => [], guide: [], today: "2026-11-23" },
    countUnmet: unmet,
    ...{ changedOn: new Map(), history: new Map(), basePath: "/", branch: "main" },
    edition: "internal",
  });
const digestsOf = (shown: Catalogue, unmet = inEarnest) =>
  noteDigests(viewOf(shown, unmet), shortDigest);

/** One that somebody may sign for today. */
const ready = (): Integration => {
  const { lookUp } = viewOf(catalogue);
  const found = catalogue.integrations.find((one) => lookUp.readySigners(one).length > 0);
  if (found === undefined) throw new Error("The demonstration catalogue has one.");
  return found;
};

const withIntegration = (path: string, other: (one: Integration) => Integration): Catalogue =>
  makeCatalogue(
    catalogue.governance,
    catalogue.integrations.map((one) => (one.path === path ? other(one) : one)),
    catalogue.systems,
    catalogue.unreadable,
  );

const withFields = (one: Integration, fields: Partial<Integration["fields"]>): Integration => ({
  ...one,
  fields: { ...one.fields, ...fields },
  frontMatterDigest: "another",
});

const topics = ["ready-signers", "signatures-due"] as const;
const { path } = ready();

describe.each(topics)("the answer to %s", (topic) => {
  const before = digestsOf(catalogue)(topic, path);
  const stillIs = (now: Catalogue): boolean => digestsOf(now).stillIs(topic, path, before);

  it("is known without the fields where nothing that it follows from has changed", () => {
    const unread = withIntegration(path, (one) => ({
      ...one,
      frontMatterDigest: one.frontMatterDigest,
      bodyDigest: shortDigest(`${one.body.line}\n${one.body.text}`),
      get fields(): never {
        throw new Error("read");
      },
    }));
    expect(stillIs(unread)).toBe(true);
  });

  it("is the same where a field has changed that has no part in it", () => {
    const summary = "Noget helt andet, som er lige så langt som før.";
    expect(stillIs(withIntegration(path, (one) => withFields(one, { summary })))).toBe(true);
  });

  it("is another where the status has changed", () => {
    expect(stillIs(withIntegration(path, (one) => withFields(one, { status: "on-hold" })))).toBe(
      false,
    );
  });

  it("is another where the owner of a system has changed", () => {
    const { lookUp } = viewOf(catalogue, nothingIsMissing);
    const owned = catalogue.integrations.find((one) =>
      lookUp.signaturesDue(one)?.signatures.some(({ owners }) => owners.length > 0),
    );
    if (owned === undefined) throw new Error("The demonstration catalogue has one.");
    const moved = makeCatalogue(
      catalogue.governance,
      catalogue.integrations,
      catalogue.systems.map(withOtherOwner),
      catalogue.unreadable,
    );
    const digest = digestsOf(catalogue, nothingIsMissing)(topic, owned.path);
    expect(digestsOf(moved, nothingIsMissing).stillIs(topic, owned.path, digest)).toBe(false);
  });
});

const withOtherOwner = (system: System): System => ({
  ...system,
  fields: { ...system.fields, owner: { unit: "Ny", email: "ny@eksempelby.example" } },
  frontMatterDigest: `${system.path} moved`,
});
