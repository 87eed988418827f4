import type {
  PublishedCatalogue,
  PublishedIntegration,
} from "../../src/domain/catalogue-fields.ts";
import { areas } from "../generator/areas.ts";
import { randomFrom, seedOf } from "../generator/random.ts";

interface Product {
  readonly name: string;
  readonly vendor: string;
}

const syllables = "no va li ka mi to re sa du fe go hi ju pe ri".split(" ");
const named = randomFrom(seedOf(7, 0, 0));
const word = (from: typeof named, length: number): string => {
  const letters = Array.from({ length }, () => from.pick(syllables)).join("");
  return `${letters.charAt(0).toUpperCase()}${letters.slice(1)}`;
};
const vendors = Array.from({ length: 60 }, () => `${word(named, 4)} A/S`);

/** The products of a country: some that nearly everybody has, many that few have. */
function products(count: number): readonly Product[] {
  const random = randomFrom(seedOf(7, 1, 0));
  return Array.from({ length: count }, () => {
    const name = `${word(random, 3)} ${random.pick(areas).systemWord}`;
    return { name, vendor: random.pick(vendors) };
  });
}

const country = products(700);

/** The catalogue that one municipality publishes, names written a little otherwise in each. */
export function makePeer(number: number, integrations: number): PublishedCatalogue {
  const random = randomFrom(seedOf(7, 2, number));
  const own = Array.from({ length: 120 }, (_, place) => {
    const product = country[place < 20 ? place : random.between(0, country.length - 1)] as Product;
    const name = random.chance(0.2) ? `${product.name} ${random.between(2, 12)}` : product.name;
    return { id: `system-${place}`, name, vendor: product.vendor };
  });
  const list = Array.from({ length: integrations }, (_, place): PublishedIntegration => {
    const area = random.pick(areas);
    const hub = (): number => random.between(0, random.chance(0.3) ? 5 : own.length - 1);
    const ends = [hub(), hub()].map((at) => own[at] as (typeof own)[number]);
    return {
      id: `integration-${place}`,
      url: `integrationer/integration-${place}.html`,
      title: `${area.unit}: ${random.pick(area.tasks)} ${place}`,
      phase: "operation",
      status: "active",
      kle: [area.kle],
      systems: ends.map(({ id, name, vendor }, end) => ({
        id,
        name,
        vendor,
        role: end === 0 ? "source" : "target",
      })),
      vendors: ends.map(({ vendor }) => vendor),
      data: area.elements.map(({ name }) => ({ name })),
      liveOn: "2024-03-01",
    };
  });
  return {
    schemaVersion: 1,
    organisation: { name: `Kommune ${number}` },
    edition: "public",
    language: "da",
    integrations: list,
    systems: own.map(({ id, name, vendor }) => ({ id, url: `systemer/${id}.html`, name, vendor })),
  };
}
