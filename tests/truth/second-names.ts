import { movesTheSame } from "./second-duplicates.ts";
import {
  elementsOf,
  type Facts,
  isOver,
  phases,
  reached,
  type SecondCatalogue,
} from "./second-reading.ts";

interface Asked {
  readonly all: SecondCatalogue;
}
type Finds = (one: Facts, asked: Asked) => boolean;

const isRegistered = (system: Facts): boolean =>
  [system.owner, system.manager, system.vendor].every((part) => part !== undefined);

/** Outside vendors of the systems: the municipality itself has no contract with itself. */
const vendorsOfSystems = ({ systems = [] }: Facts, { all }: Asked): readonly string[] =>
  systems
    .map(({ id }: Facts) => all.systems.get(id)?.vendor?.name)
    .filter((name: string | undefined) => name !== undefined && !/ Kommune$/.test(name));

const isNamedIn = (list: Facts, name: string): boolean =>
  (list ?? []).some(({ vendor }: Facts) => vendor === name);

/** Named as a CPR number, and not said to be none. */
export const isCprAgain = ({ name, cpr }: Facts): boolean =>
  cpr === undefined ? /^cpr([ _-]?(nr|nummer))?$/i.test(name) : cpr === "true";

const endsOf = ({ systems = [] }: Facts, nameOf: (id: string) => string | undefined) => {
  const names = (role: string): readonly (string | undefined)[] =>
    systems.filter((use: Facts) => use.role === role).map(({ id }: Facts) => nameOf(id));
  return names("source").flatMap((from) =>
    names("target").flatMap((to) =>
      from === undefined || to === undefined ? [] : [[from, to].sort().join(" and ")],
    ),
  );
};

const meet = (a: readonly string[], b: readonly string[]): boolean =>
  a.some((one) => b.includes(one));

/** Nothing lifts these. */
export const neverWaived =
  "yaml front-matter schema phase-skipped phase-reversed deleted-while-live waiver-expired waiver-unneeded waiver-not-allowed legacy-overdue legacy-too-far reuse-unanswered dpa-after-live exit-after-signature exit-not-merged-first".split(
    " ",
  );

/** What is said of names: systems, vendors, integrations, countries, and whether answers agree. */
export const ofNames: Readonly<Record<string, Finds>> = {
  "privacy-contradiction": (one) => {
    const elements = elementsOf(one);
    const isPersonal = (element: Facts): boolean =>
      isCprAgain(element) || !["none", undefined].includes(element.category);
    const said = one.privacy?.personalData;
    return (
      !isOver(one) &&
      (elements.some((element) => isCprAgain(element) && element.category === "none") ||
        (said === "false" && elements.some(isPersonal)) ||
        (said === "true" &&
          elements.length > 0 &&
          elements.every((element) => element.category === "none" && !isCprAgain(element))))
    );
  },
  "clarification/systems-registered": (one, { all }) =>
    !isOver(one) &&
    reached(one, "clarification") &&
    (one.systems ?? []).some(
      ({ id }: Facts) => all.systems.has(id) && !isRegistered(all.systems.get(id)),
    ),
  "agreement/every-vendor-asked": (one, asked) =>
    !isOver(one) &&
    one.phase === "agreement" &&
    !vendorsOfSystems(one, asked).every((name) => isNamedIn(one.reuse?.enquiries, name)),
  "agreement/every-vendor-contracted": (one, asked) =>
    !isOver(one) &&
    reached(one, "agreement") &&
    !vendorsOfSystems(one, asked).every((name) => isNamedIn(one.contracts, name)),
  "country-inside-eea": (one) => {
    const { transfer, countries = [] } = one.privacy?.thirdCountry ?? {};
    const european =
      /^(AT|BE|BG|HR|CY|CZ|DK|EE|FI|FR|DE|GR|HU|IE|IT|LV|LT|LU|MT|NL|PL|PT|RO|SK|SI|ES|SE|IS|LI|NO)$/;
    return (
      !isOver(one) && transfer !== "none" && countries.some((code: string) => european.test(code))
    );
  },
  "similar-integration": (one, { all }) => {
    const vendorOf = (id: string): string | undefined => all.systems.get(id)?.vendor?.name;
    const isEarly = phases.indexOf(one.phase) < phases.indexOf("implementation");
    if (one.status !== "active" || !isEarly) return false;
    if (["existing", "adapted"].includes(one.reuse?.outcome)) return false;
    return all.integrations.some(
      (other) =>
        other !== one &&
        !isOver(other) &&
        !(one.replaces ?? []).includes(other.id) &&
        !movesTheSame(one, other) &&
        (meet(
          endsOf(one, (id) => id),
          endsOf(other, (id) => id),
        ) ||
          meet(endsOf(one, vendorOf), endsOf(other, vendorOf))),
    );
  },
  "unknown-reference": (one, { all }) => {
    const vendors = new Set([...all.systems.values()].map(({ vendor }) => vendor?.name));
    const isKnown = ({ vendor }: Facts): boolean => vendors.has(vendor) || / Kommune$/.test(vendor);
    const { systems = [], dependsOn = [], reuse, dpa = [], contracts = [], technical } = one;
    const areSystemsKnown = systems.every(({ id }: Facts) => all.systems.has(id));
    const exposer = technical?.exposedBy;
    return (
      !areSystemsKnown ||
      (exposer !== undefined && !systems.some(({ id }: Facts) => id === exposer)) ||
      !dependsOn.every((id: string) => id !== one.id && all.names.has(id)) ||
      ![...(reuse?.enquiries ?? []), ...dpa, ...contracts].every(isKnown)
    );
  },
  "waiver-not-allowed": ({ waivers = [] }) =>
    waivers.some(({ rule }: Facts) => neverWaived.includes(rule)),
};
