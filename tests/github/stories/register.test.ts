import { describe, expect, it } from "@jest/globals";
import { snapshotPath } from "../../../src/domain/kitos/snapshot.ts";
import { snapshotText } from "../../../src/domain/kitos/snapshot-text.ts";
import { maxFileBytes } from "../../../src/domain/source-file.ts";
import { inPhase, integrationPath, mainFiles } from "./kit/catalogue.ts";
import { inATown } from "./kit/in-a-town.ts";
import { intoClarification, twoMissing } from "./kit/moves.ts";

const id = (number: number): string =>
  `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
const hostile = "</details> @alle [klik](https://ond.example) <!-- x -->";
const system = (number: number, name: string, rightsHolder: string) => ({
  uuid: id(number),
  name,
  rightsHolder,
  deactivated: false,
  users: [id(90), id(91)],
});
// As large as a large municipality's: the gate's own clone leaves files of this size behind.
const registered = snapshotText({
  takenOn: "2026-11-20",
  shape: "2026",
  organisation: { uuid: id(99), name: "Eksempelby Kommune" },
  municipalities: [
    { uuid: id(90), name: "Nordby Kommune" },
    { uuid: id(91), name: hostile },
  ],
  systems: [system(1, "KMD Nexus", "KMD A/S"), system(2, "SBSYS", "Ditmer A/S")],
  usages: [],
  relations: [],
  agreements: [],
  contracts: Array.from({ length: 4000 }, (_, place) => ({
    uuid: id(1000 + place),
    name: `Kontrakt om system nummer ${place}`,
    usages: [],
  })),
  remarks: [],
});

const { story } = inATown({ ...mainFiles(), [snapshotPath]: registered });

describe("Municipalities that use the same systems according to KITOS", () => {
  it("are named in the comment on an integration that is not built yet, however large the register", async () => {
    expect(registered.length).toBeGreaterThan(maxFileBytes);
    const { opens, pullRequest, sees } = story();
    const { number } = await opens("projektkontor", intoClarification);
    const { comment, status } = sees(number);
    expect(comment).toContain("**Andre kommuner, der bruger de samme systemer**");
    expect(comment).toContain(
      "Nordby Kommune bruger KMD Nexus og SBSYS ifølge KITOS den 20.11.2026.",
    );
    expect(status).toBe(twoMissing);
    const raw = pullRequest(number).comments[0]?.body ?? "";
    expect(raw).not.toMatch(/@alle|\]\(https:\/\/ond|<!-- x/);
  });

  it("are none of the reader's business where nothing moves", async () => {
    const { opens, sees } = story();
    const text = inPhase("parties", ["40 manuelle", "45 manuelle"]);
    const { number } = await opens("projektkontor", { [integrationPath]: text });
    expect(sees(number).comment).not.toContain("Andre kommuner");
  });
});
