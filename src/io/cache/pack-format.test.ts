import { Buffer } from "node:buffer";
import { describe, expect, it } from "@jest/globals";
import { decodePack, encodePack } from "./pack-format.ts";

const entries = new Map(
  Array.from({ length: 20 }, (_, length) => [`${"æ".repeat(length)}`, Buffer.alloc(length, 1)]),
);

describe("a pack's file", () => {
  it("gives back what was put into it, whatever its lengths", () => {
    const file = Buffer.concat(encodePack("stempel", entries));
    expect(decodePack(file, "stempel")).toEqual(entries);
  });

  it("lets each entry begin where numbers of eight bytes can be read", () => {
    for (let length = 0; length < 10; length += 1) {
      const file = Buffer.concat(encodePack("s".repeat(length), entries));
      const found = [...(decodePack(file, "s".repeat(length)) ?? [])];
      expect(found).toHaveLength(entries.size);
      for (const [, bytes] of found) expect((bytes.byteOffset - file.byteOffset) % 8).toBe(0);
    }
  });

  it("is refused where a byte between two entries is another", () => {
    const file = Buffer.concat(
      encodePack(
        "",
        new Map([
          ["a", Buffer.from("x")],
          ["b", Buffer.from("y")],
        ]),
      ),
    );
    file[file.length - 1] = 1;
    expect(decodePack(file, "")).toBeUndefined();
  });
});
