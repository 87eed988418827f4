// The 27 of the EU and the three that the EEA Agreement adds, by ISO 3166-1. Territories with a code of their own are left out: who names one is asked.
const members: ReadonlySet<string> = new Set(
  "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK IS LI NO".split(
    " ",
  ),
);

/** True for the code of a country that is no third country in the sense of Chapter V of the GDPR: it applies there itself. */
export const isInsideEea = (country: string): boolean => members.has(country);
