import { expect, it } from "@jest/globals";
import { makeTestCatalogue, validSystem, validSystems } from "../rules/testing/make-context.ts";
import { validIntegration } from "../rules/testing/valid-integration.ts";
import { involvedVendors, systemVendors, vendorKey, vendorNames } from "./vendors.ts";

it("letter case and spaces do not make another vendor", () => {
  expect(vendorKey("  kmd\u00a0 A/S ")).toBe(vendorKey("KMD a/s"));
  expect(vendorKey("KMD AS")).not.toBe(vendorKey("KMD A/S"));
});

it("an integration involves the vendors of its systems, then those its agreements and contracts name", () => {
  const integration = validIntegration({
    contracts: [{ vendor: "Digitaliseringsstyrelsen" }, { vendor: "kmd a/s" }],
    reuse: { enquiries: [{ vendor: "Netcompany" }] },
  });
  const catalogue = makeTestCatalogue({ integrations: [integration] });
  expect(systemVendors(integration, catalogue).map(({ name, systems }) => [name, systems])).toEqual(
    [
      ["KMD A/S", ["kmd-nexus"]],
      ["Ditmer A/S", ["sbsys"]],
    ],
  );
  expect(involvedVendors(integration, catalogue).map(({ name }) => name)).toEqual([
    "KMD A/S",
    "Ditmer A/S",
    "Digitaliseringsstyrelsen",
  ]);
});

it("the municipality itself is no vendor of its own systems", () => {
  const integration = validIntegration();
  const own = validSystem("sbsys", "SBSYS", "eksempelby kommune");
  const catalogue = makeTestCatalogue({
    integrations: [integration],
    systems: [...validSystems().filter(({ id }) => id !== "sbsys"), own],
  });
  expect(systemVendors(integration, catalogue).map(({ name }) => name)).toEqual(["KMD A/S"]);
});

it("a vendor of two systems is one, named as the first system writes it", () => {
  const integration = validIntegration();
  const systems = [
    validSystem("kmd-nexus", "KMD Nexus", "KMD A/S"),
    validSystem("sbsys", "SBSYS", "kmd  a/s"),
  ];
  const catalogue = makeTestCatalogue({ integrations: [integration], systems });
  expect(systemVendors(integration, catalogue)).toEqual([
    { key: "kmd a/s", name: "KMD A/S", systems: ["kmd-nexus", "sbsys"] },
  ]);
  expect([...vendorNames(catalogue).values()]).toEqual(["KMD A/S"]);
});
