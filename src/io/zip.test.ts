import { expect, it } from "@jest/globals";
import fc from "fast-check";
import { unzipSync } from "fflate";
import { zip } from "./zip.ts";

it("packs what another program unpacks, byte for byte", () => {
  // The unpacker of the test keeps files in a plain object, where this one name is no key.
  const name = fc.stringMatching(/^[A-Za-z_[\]/.0-9]{1,30}$/).filter((one) => one !== "__proto__");
  const content = fc.uint8Array({ maxLength: 3000 });
  fc.assert(
    fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 6 }), content, (names, bytes) => {
      const files = Object.fromEntries(names.map((one, at) => [one, bytes.subarray(at)]));
      const found = unzipSync(zip(files));
      expect(Object.keys(found).sort()).toEqual(Object.keys(files).sort());
      for (const one of names) expect([...(found[one] ?? [])]).toEqual([...(files[one] ?? [])]);
    }),
  );
});

it("packs the same files into the same bytes", () => {
  const files = { "a.xml": new TextEncoder().encode("<a/>".repeat(1000)) };
  expect(zip(files)).toEqual(zip(files));
  expect(zip(files).length).toBeLessThan(300);
});
