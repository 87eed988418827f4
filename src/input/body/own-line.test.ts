import { Buffer } from "node:buffer";
import { expect, it } from "@jest/globals";
import { ownLine } from "./own-line.ts";

it("gives a line's own text, made once while others do not take its place, and whatever became of the bytes it was made of", () => {
  let made = 0;
  const lineIn = (text: string): string => {
    const buffer = Buffer.from(`x${text}y`);
    const line = ownLine(buffer, 1, buffer.length - 1, (from, to) => {
      made += 1;
      return buffer.toString("utf8", from, to);
    });
    // Whoever lets go of the bytes may have others lie there.
    buffer.fill(0x20);
    return line;
  };
  expect([lineIn("## Behov"), lineIn("## Behov"), made]).toEqual(["## Behov", "## Behov", 1]);
  const many = Array.from({ length: 5000 }, (_, i) => `## Løsning ${i % 1700}`);
  expect(many.map(lineIn)).toEqual(many);
  const long = `## ${"Æ".repeat(200)}`;
  expect([lineIn(long), lineIn(long)]).toEqual([long, long]);
});
