import { expect, it } from "@jest/globals";
import type { Integration } from "../../domain/entry.ts";
import type { SiteView } from "../view/site-view.ts";
import { registerList } from "./register-list.ts";

const view = {
  input: {
    edition: "internal",
    today: "2026-11-30",
    catalogue: { governance: { organisation: { name: "E" }, help: {} } },
  },
} as unknown as SiteView;

const agreements = (dpa: readonly object[]): unknown =>
  registerList(view)
    .columns.find(({ key }) => key === "dpa")
    ?.cell({ fields: { dpa } } as unknown as Integration, "da");

it("the register's file says of each agreement what its page says: how it stands today", () => {
  const signed = { vendor: "KMD A/S", decision: "new", status: "signed" };
  expect(agreements([{ ...signed, validUntil: "2026-11-30" }])).toBe("KMD A/S: Underskrevet");
  expect(agreements([{ ...signed, validUntil: "2026-11-29" }])).toBe("KMD A/S: Udløbet");
  expect(agreements([{ ...signed, status: undefined }])).toBe("KMD A/S: Ikke besluttet");
  expect(agreements([{ ...signed, validUntil: "2026-11-29" }, signed])).toBe(
    "KMD A/S: Underskrevet",
  );
  const none = { vendor: "Ditmer A/S", decision: "not-required", reason: "Egen drift." };
  expect(agreements([none])).toBe("Ditmer A/S: Ikke påkrævet (Egen drift.)");
});
