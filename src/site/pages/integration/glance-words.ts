import type { Localised } from "../../words/localised.ts";

const da = {
  title: "Kort fortalt",
  data: "Data",
  noElements: "Ingen dataelementer",
  withCpr: "med CPR-numre",
  withoutCpr: "uden CPR-numre",
  validUntil: (day: string) => `gælder til ${day}`,
  nextAudit: (day: string) => `næste tilsyn ${day}`,
  endsOn: (day: string) => `slutter ${day}`,
  notice: (months: string) => `varsel ${months}`,
  expectedEnd: (day: string) => `forventes at slutte ${day}`,
  leadTime: (months: string) => `tager ${months}`,
  more: "Mere på den engelske side",
};

/** The short page of an integration, in the language that is not the catalogue's. */
export const glanceWords: Localised<typeof da> = {
  da,
  en: {
    title: "At a glance",
    data: "Data",
    noElements: "No data elements",
    withCpr: "with CPR numbers",
    withoutCpr: "without CPR numbers",
    validUntil: (day) => `valid until ${day}`,
    nextAudit: (day) => `next audit ${day}`,
    endsOn: (day) => `ends ${day}`,
    notice: (months) => `notice period ${months}`,
    expectedEnd: (day) => `expected to end ${day}`,
    leadTime: (months) => `takes ${months}`,
    more: "More on the Danish page",
  },
};
