import { type CommandSpec, option } from "../command-spec.ts";

/** `catalogue upgrade` */
export const upgradeSpec: CommandSpec = {
  name: "upgrade",
  operands: { da: "<udgave>", en: "<version>" },
  leastOperands: 1,
  mostOperands: 1,
  summary: {
    da: "Hent en ny udgave af produktet; det, I selv har skrevet, bliver stående",
    en: "Take a newer version of the product; what you wrote yourselves stays",
  },
  options: [
    {
      name: "write",
      summary: {
        da: "Gør det; ellers siges kun, hvad der ville ske",
        en: "Do it; otherwise only say what would happen",
      },
    },
    option(
      "base",
      { da: "<commit>", en: "<commit>" },
      "Den udgave, jeres katalog er lavet af, hvis vi ikke selv kan se det",
      "The version your catalogue was made from, where we cannot see it ourselves",
    ),
  ],
  examples: [
    {
      line: "upgrade produkt/main",
      says: {
        da: "Hvad ville den nye udgave ændre? (efter git fetch produkt)",
        en: "What would the newer version change? (after git fetch produkt)",
      },
    },
    {
      line: "upgrade produkt/main --write",
      says: { da: "Hent den ind, klar til at gemme", en: "Take it in, ready to commit" },
    },
  ],
};
