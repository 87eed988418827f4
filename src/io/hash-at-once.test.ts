import { Buffer } from "node:buffer";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { hashAtOnce, hashInSteps } from "./hash-at-once.ts";

describe("a hash in one call", () => {
  it("is the one that older engines make in three, of texts and of bytes", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        for (const content of [text, Buffer.from(text)]) {
          expect(hashAtOnce(content, "hex")).toBe(hashInSteps(content, "hex"));
          expect(hashAtOnce(content, "base64url")).toBe(hashInSteps(content, "base64url"));
          expect(hashAtOnce(content, "buffer")).toEqual(hashInSteps(content, "buffer"));
        }
      }),
    );
  });
});
