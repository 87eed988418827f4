import { expect, it } from "@jest/globals";
import fc from "fast-check";
import { crc32, crc32ByTable } from "./crc32.ts";

it("gives the sum that the standard names for its example", () => {
  expect(crc32ByTable(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
});

it("says the same by the table and by the engine, in one piece and in two", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300, size: "max" }), fc.nat(300), (bytes, cut) => {
      const whole = crc32ByTable(bytes);
      expect(crc32(bytes)).toBe(whole);
      const first = crc32ByTable(bytes.subarray(0, cut));
      expect(crc32ByTable(bytes.subarray(cut), first)).toBe(whole);
      expect(crc32(bytes.subarray(cut), first)).toBe(whole);
    }),
  );
});
