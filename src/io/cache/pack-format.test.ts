import { Buffer } from "node:buffer";
import { describe, expect, it } from "@jest/globals";
import { sha256Hex } from "../sha256-hex.ts";
import { decodePack, encodePack } from "./pack-format.ts";

const entries = new Map(
  Array.from({ length: 20 }, (_, length) => [`${"æ".repeat(length)}`, Buffer.alloc(length, 1)]),
);

/** A file whose list says something else, with a digest that fits, as anybody can write one. */
function forged(change: (list: string) => string): Buffer {
  const sound = new Map([
    ["a", Buffer.alloc(16, "x")],
    ["b", Buffer.alloc(24, "y")],
  ]);
  const [heading = "", ...lines] = Buffer.concat(encodePack("", sound)).toString().split("\n");
  const body = change(lines.join("\n"));
  return Buffer.from(`${heading.replace(/[0-9a-f]{64}$/, sha256Hex(body))}\n${body}`);
}

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

  it("is refused where its list is none of ours, though the digest fits", () => {
    const list = '["a",16],["b",24]';
    expect(
      decodePack(
        forged((body) => body),
        "",
      )?.size,
    ).toBe(2);
    for (const other of ['["a",-8],["b",48]', "[123,16],[456,24]", '["a",16],null    ']) {
      expect(
        decodePack(
          forged((body) => body.replace(list, other)),
          "",
        ),
      ).toBeUndefined();
    }
  });
});
