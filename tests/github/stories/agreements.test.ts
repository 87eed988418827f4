import { describe, expect, it } from "@jest/globals";
import { edited, inPhase, integrationPath, mainFiles } from "./kit/catalogue.ts";
import { inATown } from "./kit/in-a-town.ts";
import { open, source, target } from "./kit/moves.ts";

const unsigned = [
  ["    signedOn: 2026-02-10\n    startsOn: 2026-03-01", "    startsOn: 2026-03-01"],
  ["phase: operation", "phase: agreement"],
  [
    "implementation:\n  plannedGoLive: 2026-06-01\n  acceptedOn: 2026-05-20\n  liveOn: 2026-06-08\n",
    "",
  ],
] as const;
const base = inPhase("operation");
const draftExit = edited(base, ...unsigned, [
  "  status: settled\n  settledOn: 2026-01-22",
  "  status: draft",
]);
const settledExit = edited(base, ...unsigned);
const signedToo = edited(base, ...unsigned.slice(1));

const { story } = inATown(mainFiles(draftExit));

describe("The exit is settled before the contract is signed", () => {
  it("so both in one pull request are refused, with every label there is", async () => {
    const { opens, sees, sets } = story();
    const { number } = await opens("projektkontor", { [integrationPath]: signedToo });
    await sets("nexus-ejer", number, source);
    await sets("sbsys-ejer", number, target);
    await sets("kontrakt", number, "approved/contract");
    await sets("itchef", number, "exception/phase");
    expect(sees(number).comment).toContain(
      "Exitplanen fastlægges, og kontrakten underskrives i samme forslag. Del det i to",
    );
    expect(sees(number).status).toMatch(/^failure/);
  });

  it("and in two they are accepted: first the exit is merged, then the signature is entered", async () => {
    const { merges, opens, sees, sets } = story();
    const first = await opens("projektkontor", { [integrationPath]: settledExit });
    expect(sees(first.number).comment).toContain(
      "Exitplanen fastlægges, eller det fastlagte ændres.",
    );
    await sets("nexus-ejer", first.number, source);
    await sets("sbsys-ejer", first.number, target);
    expect(sees(first.number).status).toBe(open);
    merges("projektkontor", first.number);
    const second = await opens("projektkontor", { [integrationPath]: signedToo });
    expect(sees(second.number).comment).toContain(
      "En ny kontrakt eller et tillæg er underskrevet: KMD A/S.",
    );
    await sets("kontrakt", second.number, "approved/contract");
    expect(sees(second.number).status).toBe(open);
  });
});
