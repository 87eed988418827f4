import { contractInForce } from "../domain/contract-terms.ts";
import { isClosed } from "../domain/liveness.ts";
import type { Rule } from "../domain/rule.ts";
import { nothing } from "./shared/nothing.ts";
import { monthsText } from "./shared/words.ts";

/** The way out fits into the notice. */
export const exitLeadExceedsNotice: Rule = {
  id: "exit-lead-exceeds-notice",
  severity: "warning",
  summary: {
    da: "Exit tager længere tid end opsigelsesvarslet",
    en: "The exit takes longer than the notice period",
  },
  explanation: {
    da: "Siger leverandøren op, eller gør I, skal det hele være flyttet, før varslet er gået. Tager exit længere, står I uden integration i mellemtiden. Aftal et længere varsel, eller gør exitplanen kortere. Det korteste varsel blandt de gældende kontrakter tæller.",
    en: "If the vendor gives notice, or you do, everything must have moved before the notice period ends. When the exit takes longer you are without an integration in between. Agree on a longer notice, or make the exit plan shorter. The shortest notice among the contracts in force counts.",
  },
  integration: ({ fields }) => {
    const lead = fields.exit?.leadTimeMonths;
    const { contracts = [] } = fields;
    if (lead === undefined || contracts.length === 0 || isClosed(fields)) return nothing;
    if (contracts.every(({ noticeMonths = lead }) => noticeMonths >= lead)) return nothing;
    const shortest = contracts
      .filter((contract) => contractInForce(contract, contracts))
      .flatMap(({ vendor, noticeMonths }) =>
        noticeMonths === undefined ? [] : [{ vendor, noticeMonths }],
      )
      .sort((a, b) => a.noticeMonths - b.noticeMonths)[0];
    if (shortest === undefined || lead <= shortest.noticeMonths) return nothing;
    const [takes, notice] = [monthsText(lead), monthsText(shortest.noticeMonths)];
    return [
      {
        field: ["exit", "leadTimeMonths"],
        message: {
          da: `Exit tager ${takes.da}, men varslet i kontrakten med ${shortest.vendor} er kun ${notice.da}. Aftal et længere varsel, eller gør exitplanen kortere.`,
          en: `The exit takes ${takes.en}, but the notice in the contract with ${shortest.vendor} is only ${notice.en}. Agree on a longer notice, or make the exit plan shorter.`,
        },
      },
    ];
  },
};
