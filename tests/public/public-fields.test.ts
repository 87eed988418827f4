import { describe, expect, it } from "@jest/globals";
import type { IntegrationFields } from "../../src/domain/integration-fields.ts";
import type { SystemFields } from "../../src/domain/system-fields.ts";
import { placesIn, valueAt, withValueAt } from "./every-field.ts";
import {
  documentOf,
  entryOf,
  fullWorld,
  type Kind,
  publicFiles,
  type World,
} from "./public-world.ts";

/*
 * The public edition is held to what it depends on, not to what it shows: whatever is not named here may be anything at all, and
 * every file of the edition is the same to the byte. So a hidden value is in no total, no order, no address and no digest either.
 */
const told: Readonly<Record<Kind, readonly string[]>> = {
  integration: [
    "title",
    "summary",
    "phase",
    "status",
    "kle.0",
    "owners.requester.unit",
    "need.task",
    "need.data.0",
    "need.frequency",
    "need.benefit",
    "systems.0.role",
    "reuse.outcome",
    "dataFlow.direction",
    "dataFlow.volumePerDay",
    "dataFlow.elements.0.name",
    "dataFlow.elements.0.category",
    "dataFlow.elements.0.cpr",
    "privacy.personalData",
    "privacy.legalBasis.article6.0",
    "privacy.legalBasis.article9.0",
    "privacy.legalBasis.national.0",
    "privacy.cprBasis",
    "privacy.dataSubjects.0",
    "privacy.retention",
    "privacy.thirdCountry.transfer",
    "privacy.thirdCountry.countries.0",
    "privacy.thirdCountry.basis",
    "dpa.0.vendor",
    "dpa.0.decision",
    "dpa.0.status",
    "technical.pattern",
    "technical.protocol",
    "technical.route",
    "technical.exposedBy",
    "implementation.plannedGoLive",
    "implementation.liveOn",
    "exit.expectedEndOn",
    "replaces.0",
  ],
  system: ["name", "summary", "owner.unit", "vendor.name", "hosting", "aliases.0", "kitos.system"],
  governance: [
    "organisation.name",
    "organisation.shortName",
    "locale",
    "site.url",
    "site.accessibilityStatement",
    "site.indexed",
    "help.portal",
    // Where other municipalities write about reuse: in catalogue.json alone, on purpose.
    "help.email",
    "help.kitos",
  ],
};

// What names an entry or decides whether it is shown at all, and the clock's own setting.
const apart: Readonly<Record<Kind, readonly string[]>> = {
  integration: ["id", "visibility", "systems.0.id"],
  system: ["id"],
  governance: ["timeZone"],
};

async function tellsOfItself(kind: Kind): Promise<readonly string[]> {
  const world = fullWorld();
  const before = await publicFiles(world);
  const found: string[] = [];
  for (const place of placesIn(world[kind])) {
    const value = valueAt(documentOf(kind, 1), place);
    if (apart[kind].includes(place.join("."))) continue;
    expect([place, value]).not.toEqual([place, valueAt(world[kind], place)]);
    const after = await publicFiles({ ...world, [kind]: withValueAt(world[kind], place, value) });
    if (differing(before, after).length > 0) found.push(place.join("."));
  }
  return found;
}

type Files = ReadonlyMap<string, string>;

const differing = (before: Files, after: Files): readonly string[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter(
    (path) => before.get(path) !== after.get(path),
  );

const elsewhere = async (changes: Partial<World>): Promise<readonly string[]> =>
  differing(await publicFiles(fullWorld()), await publicFiles({ ...fullWorld(), ...changes }));

const internal = (id: string, changes: Record<string, unknown> = {}) =>
  entryOf<IntegrationFields>(
    "integrations",
    { ...documentOf("integration", 1), id, visibility: "internal", ...changes },
    "## Behov\n\nIndenfor.\n",
  );
const system = (id: string) =>
  entryOf<SystemFields>("systems", { ...documentOf("system", 1), id }, "");

describe("the public edition tells of", () => {
  it.each([
    "integration",
    "system",
    "governance",
  ] as const)("what is named here of every field of the schema, and of nothing else: %s", async (kind) => {
    expect(await tellsOfItself(kind)).toEqual(told[kind]);
  });
});

describe("no file of the public edition is another for", () => {
  it("internal integrations before, between and after, whatever they share with public ones", async () => {
    const shared = { ...fullWorld().integration, visibility: undefined };
    const others = [
      internal("aa", {
        systems: [
          { id: "kilde", role: "source" },
          { id: "skjult", role: "target" },
        ],
      }),
      internal("aabenbar", { dependsOn: ["aaben"], replaces: ["aaben"] }),
      entryOf<IntegrationFields>("integrations", { ...shared, id: "zz" }, ""),
    ];
    expect(
      await elsewhere({ others, otherSystems: [system("aldrig-brugt"), system("skjult")] }),
    ).toEqual([]);
  });

  it("one that a public one rests on, or a file that cannot be read", async () => {
    const { dependsOn } = fullWorld().integration as { dependsOn: string[] };
    expect(await elsewhere({ others: dependsOn.map((id) => internal(id)) })).toEqual([]);
    expect(await elsewhere({ unreadable: [...dependsOn, "i-stykker"] })).toEqual([]);
  });

  it("other sections of the body, or the body of a system", async () => {
    const { body } = fullWorld();
    const text = "Se [bilag](hemmelig.md).\n\n```\n## Behov\n```\n";
    expect(await elsewhere({ systemBody: `## Behov\n\n${text}` })).toEqual([]);
    for (const heading of ["## Teknisk løsning", "Exitplan\n---", "Bilag\n===", "   # Behov"])
      expect([heading, await elsewhere({ body: `${body}\n${heading}\n\n${text}` })]).toEqual([
        heading,
        [],
      ]);
  });

  it("when a file that is not shown was changed", async () => {
    const changedOn = {
      "integrations/hemmelig.md": "2026-11-01",
      "systems/skjult.md": "2026-11-02",
    };
    expect(await elsewhere({ changedOn })).toEqual([]);
  });
});
