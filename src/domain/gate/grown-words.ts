import type { Text } from "../language.ts";

/** What may grow after somebody has signed for less. */
export type Growth =
  | "personal-data"
  | "sensitive-data"
  | "cpr"
  | "third-country"
  | "elements"
  | "subjects"
  | "systems"
  | "two-way"
  | "unassessed"
  | "in-tests"
  | "abroad"
  | "vendors"
  | "lawful"
  | "retention"
  | "agreements"
  | "contracts"
  | "authentication"
  | "encryption"
  | "way"
  | "risk"
  | "shown"
  | "system-in"
  | "system-out"
  | "unit"
  | "asked-now"
  | "asked-before";

/** Each as the end of "… is heard, because": plain, and without the values, which the list of changes has. */
const words: Readonly<Record<Growth, Text>> = {
  "personal-data": {
    da: "der siges nu at flyttes personoplysninger",
    en: "personal data are now said to move",
  },
  "sensitive-data": {
    da: "der flyttes nu følsomme oplysninger, eller oplysninger uden kategori",
    en: "sensitive data now move, or data without a category",
  },
  cpr: { da: "der flyttes nu CPR-numre", en: "CPR numbers now move" },
  "third-country": {
    da: "det siges ikke længere, at oplysningerne bliver i EU/EØS",
    en: "the data are no longer said to stay in the EU/EEA",
  },
  elements: {
    da: "oplysninger er kommet til eller har fået en anden kategori",
    en: "data have come in, or are in another category",
  },
  subjects: {
    da: "oplysningerne handler om flere grupper af mennesker",
    en: "the data are about more groups of people",
  },
  systems: {
    da: "oplysningerne kommer i flere systemer, eller et system har en anden rolle",
    en: "the data reach more systems, or a system has another role",
  },
  "two-way": { da: "data går nu også tilbage", en: "data now go back as well" },
  unassessed: {
    da: "en konsekvensanalyse siges ikke længere at være påkrævet",
    en: "an impact assessment is no longer said to be required",
  },
  "in-tests": {
    da: "der testes nu med rigtige personoplysninger",
    en: "tests now use real personal data",
  },
  abroad: {
    da: "oplysningerne når flere lande uden for EU/EØS, eller på et andet grundlag",
    en: "the data reach more countries outside the EU/EEA, or on another basis",
  },
  vendors: {
    da: "en leverandør er kommet til, eller beslutningen om dens databehandleraftale er en anden",
    en: "a vendor has come in, or the decision on its data processing agreement is another",
  },
  lawful: {
    da: "behandlingen hviler på et grundlag, der ikke stod der før",
    en: "the processing rests on a legal basis that was not there before",
  },
  retention: {
    da: "der står noget andet om, hvornår oplysningerne slettes",
    en: "something else is said on when the data are deleted",
  },
  agreements: {
    da: "en databehandleraftale siges at være underskrevet på ny eller at gælde længere",
    en: "a data processing agreement is said to be signed anew or to last longer",
  },
  contracts: {
    da: "en kontrakt er kommet til eller løber længere",
    en: "a contract has come in or runs longer",
  },
  authentication: {
    da: "systemerne viser på en anden måde, hvem de er",
    en: "the systems show in another way who they are",
  },
  encryption: {
    da: "oplysningerne krypteres svagere eller på en anden måde",
    en: "the data are encrypted less, or in another way",
  },
  way: {
    da: "data går en anden vej eller med en anden teknik, eller et andet system bliver kaldt",
    en: "data go another way or by another technology, or another system is called",
  },
  risk: { da: "risikoen er vurderet højere", en: "the risk is assessed as higher" },
  shown: {
    da: "det, der var internt, vises nu for alle",
    en: "what was internal is now shown to everybody",
  },
  "system-in": {
    da: "systemet er kommet til eller har fået en anden rolle",
    en: "the system has come in or has another role",
  },
  "system-out": {
    da: "systemet er taget ud eller har fået en anden rolle",
    en: "the system has been taken out or has another role",
  },
  unit: { da: "behovet er nu en anden enheds", en: "the need is now another unit's" },
  "asked-now": {
    da: "det, der kræver underskriften, gælder nu",
    en: "what asks for the signature is so now",
  },
  "asked-before": {
    da: "det, der krævede underskriften, siges ikke at gælde længere",
    en: "what asked for the signature is said to be so no longer",
  },
};

/** Why somebody is heard, with the names it is about where there are any; those are untrusted. */
export function because(growth: Growth, names: readonly string[] = []): Text {
  const { da, en } = words[growth];
  const list = [...new Set(names)].join(", ");
  return list === "" ? { da, en } : { da: `${da}: ${list}`, en: `${en}: ${list}` };
}
