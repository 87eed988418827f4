import { expect, it } from "@jest/globals";
import fc from "fast-check";
import { crc32 } from "./crc32.ts";
import { crc32Combine } from "./crc32-combine.ts";

it("gives of two pieces what summing them up at once gives", () => {
  const bytes = fc
    .tuple(fc.uint8Array({ maxLength: 50, size: "max" }), fc.nat(3))
    .map(([some, power]) => Buffer.concat(Array.from({ length: 10 ** power }, () => some)));
  fc.assert(
    fc.property(bytes, bytes, (one, other) => {
      const whole = crc32(Buffer.concat([one, other]));
      expect(crc32Combine(crc32(one), crc32(other), other.length)).toBe(whole);
    }),
  );
});
