import type { Localised } from "../../words/localised.ts";

const da = {
  title: "Kort fortalt",
  data: "Data",
  withCpr: "med CPR-numre",
  withoutCpr: "uden CPR-numre",
  validUntil: (day: string) => `gælder til ${day}`,
  endsOn: (day: string) => `slutter ${day}`,
  notice: (months: string) => `varsel ${months}`,
  expectedEnd: (day: string) => `forventes at slutte ${day}`,
  leadTime: (months: string) => `tager ${months}`,
};

/** The short page of an integration, in the language that is not the catalogue's. */
export const glanceWords: Localised<typeof da> = {
  da,
  en: {
    title: "At a glance",
    data: "Data",
    withCpr: "with CPR numbers",
    withoutCpr: "without CPR numbers",
    validUntil: (day) => `valid until ${day}`,
    endsOn: (day) => `ends ${day}`,
    notice: (months) => `notice period ${months}`,
    expectedEnd: (day) => `expected to end ${day}`,
    leadTime: (months) => `takes ${months}`,
  },
};
