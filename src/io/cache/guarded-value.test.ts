import { Buffer } from "node:buffer";
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { keepGuarded, readGuarded } from "./guarded-value.ts";
import { packFolder } from "./pack-folder.ts";

const guard = ["filer\n", "", "tal\0\n"].map((text) => Buffer.from(text));
const value = Buffer.from('{"fund":["ø"]}');

function kept(product = "product") {
  const place = { root: temporaryFolder(), product };
  keepGuarded(place, "svar", guard, value);
  const file = join(place.root, packFolder, "svar.guarded");
  return { place, file };
}

const read = (
  place: { root: string; product: string },
  with_: readonly Buffer[] = guard,
): string | undefined => readGuarded(place, "svar", with_)?.toString("utf8");

describe("a value kept under a guard", () => {
  it("is there again under the very same guard, also when it is empty", () => {
    const { place } = kept();
    expect(read(place)).toBe(value.toString("utf8"));
    keepGuarded(place, "svar", [], Buffer.alloc(0));
    expect(read(place, [])).toBe("");
  });

  it("is not there under another guard, name or product, nor where nothing was kept", () => {
    const { place } = kept();
    const [first, second, third] = guard as [Buffer, Buffer, Buffer];
    const others = [
      [Buffer.from("filet\n"), second, third],
      [first, third, second],
      [Buffer.concat([first, third])],
      [first, second],
      [...guard, Buffer.alloc(0)],
      [],
    ];
    for (const other of others) expect(read(place, other)).toBeUndefined();
    expect(readGuarded(place, "andet", guard)).toBeUndefined();
    expect(read({ ...place, product: "another" })).toBeUndefined();
    expect(read({ ...place, root: temporaryFolder() })).toBeUndefined();
  });

  it("is not there once any byte of it changed, is missing or is one too many", () => {
    const { place, file } = kept();
    const whole = readFileSync(file);
    const damaged = [...whole.keys()].flatMap((at) => {
      const other = Buffer.from(whole);
      other[at] = (other[at] as number) ^ 1;
      return [other, whole.subarray(0, at), Buffer.concat([whole, whole.subarray(at)])];
    });
    for (const bytes of [...damaged.slice(0, -1), Buffer.alloc(whole.length)]) {
      if (bytes.equals(whole)) continue;
      writeFileSync(file, bytes);
      expect(read(place)).toBeUndefined();
    }
    writeFileSync(file, whole);
    expect(read(place)).toBe(value.toString("utf8"));
  });

  it("is neither read nor kept behind a link", () => {
    const { place, file } = kept();
    const root = temporaryFolder();
    mkdirSync(join(root, ".cache"));
    symlinkSync(join(place.root, packFolder), join(root, packFolder));
    const elsewhere = { ...place, root };
    expect(read(elsewhere)).toBeUndefined();
    keepGuarded(elsewhere, "svar", guard, Buffer.from("andet"));
    expect(readdirSync(join(place.root, packFolder)).sort()).toEqual([
      ".gitignore",
      "svar.guarded",
    ]);
    expect(readFileSync(file).includes("andet")).toBe(false);
  });
});
