import { movesCategory, movesCpr } from "../../domain/personal-data.ts";
import { membersById, systemFields } from "../notes/noted-fields.ts";
import { type AgreementLack, lackingAgreements } from "../view/missing-agreements.ts";
import { isRegisterEntry, isUndecided } from "../view/register-view.ts";
import type { Column } from "./column.ts";

/** In which lists of the register's page an integration stands. */
export interface PrivacyFacts {
  readonly sensitive: boolean;
  readonly cpr: boolean;
  readonly leavesEurope: boolean;
  readonly needsAssessment: boolean;
  readonly isWaived: boolean;
  readonly lacking: readonly AgreementLack[];
}

/** `undecided` where nobody has said whether personal data move; nothing for what is not in the register. */
export const privacyColumn: Column<PrivacyFacts | "undecided" | null> = {
  name: "privacy",
  behind: [membersById("systems"), ...systemFields("vendor"), "today"],
  make: ({ input }, integration) => {
    if (isUndecided(integration)) return "undecided";
    if (!isRegisterEntry(integration)) return null;
    const { fields } = integration;
    return {
      sensitive: movesCategory(fields, "sensitive") || movesCategory(fields, "criminal"),
      cpr: movesCpr(fields),
      leavesEurope: fields.privacy?.thirdCountry?.transfer === "yes",
      needsAssessment: fields.privacy?.dpia?.decision === "required",
      isWaived: (fields.dpa ?? []).some(({ decision }) => decision === "not-required"),
      lacking: lackingAgreements(integration, input.catalogue, input.today),
    };
  },
};
