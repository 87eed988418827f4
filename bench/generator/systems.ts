import { type Area, areas } from "./areas.ts";
import { randomFrom, seedOf } from "./random.ts";

/** A system as the integrations need to know it. */
export interface MadeSystem {
  readonly id: string;
  readonly name: string;
  readonly vendor: string;
  readonly area: Area;
}

const makers = [
  "Nordlys",
  "Kystdata",
  "Fjordsoft",
  "Hedegaard",
  "Skovly",
  "Bakkedal",
  "Strandby",
  "Engholm",
];
const suffix = ["IT A/S", "Systemer A/S", "Data ApS", "Digital A/S", "Løsninger ApS"];

/** A vendor delivers about five systems, as vendors of municipal systems do. */
const vendorOf = (index: number, count: number): string => {
  const vendor = Math.floor((index * Math.max(1, Math.ceil(count / 5))) / count);
  return `${makers[vendor % makers.length]} ${vendor + 1} ${suffix[vendor % suffix.length]}`;
};

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll("æ", "ae")
    .replaceAll("ø", "oe")
    .replaceAll("å", "aa")
    .replaceAll(/[^a-z0-9]+/g, "-");

/** The systems of a generated catalogue, in order. */
export function makeSystems(count: number): readonly MadeSystem[] {
  return Array.from({ length: count }, (_, index) => {
    const area = areas[index % areas.length] as Area;
    const name = `${area.systemWord} ${Math.floor(index / areas.length) + 1}`;
    return { id: `${slug(name)}-${index + 1}`, name, vendor: vendorOf(index, count), area };
  });
}

/** The file of one system. */
export function systemFile(system: MadeSystem, seed: number, index: number): string {
  const random = randomFrom(seedOf(seed, 1, index));
  const { id, name, vendor, area } = system;
  const login = area.mailbox;
  return `---
id: ${id}
name: ${name}
summary: ${area.systemWord}ssystem til ${area.unit}, som bruges til at ${random.pick(area.tasks)}.
owner:
  unit: ${area.unit}
  email: systemejer.${login}@eksempelby.example
  github: [${login}-ejer, ${login}-stedfortraeder]
manager:
  unit: ${area.unit}
  email: systemforvalter.${login}@eksempelby.example
  github: [${login}-forvalter]
vendor:
  name: ${vendor}
  email: integrationer@${slug(vendor)}.example
hosting: ${random.pick(["internal", "external", "cloud"])}
endOfLifeOn: ${random.between(2038, 2045)}-12-31
---

## Om systemet

${name} er arbejdsredskabet i ${area.unit}, når medarbejderne skal ${random.pick(area.tasks)}. Omkring ${random.between(20, 900)} medarbejdere har
adgang, og systemet er i brug på hverdage fra kl. 6 til 18. Uden for den tid kører natlige jobs.

## Snitflader

Leverandøren udstiller en snitflade, som er beskrevet på leverandørens udviklerside. Adgang bestilles af systemforvalteren; regn med
${random.between(2, 8)} uger, fra bestillingen er sendt, til der er hul igennem i testmiljøet.

## Godt at vide

- Ny version ${random.between(1, 6)} gange om året. Vi tager ikke nye integrationer i brug i ugen omkring et versionsskift.
- Testmiljøet nulstilles den første mandag i måneden.
- Spørgsmål om adgang rettes til systemforvalterens postkasse.
`;
}
