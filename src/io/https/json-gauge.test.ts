import { Buffer } from "node:buffer";
import { describe, expect, it } from "@jest/globals";
import { JsonTooBig, makeJsonGauge } from "./json-gauge.ts";

const measure = (text: string, depth: number, values: number, piece = text.length): void => {
  const gauge = makeJsonGauge({ depth, values });
  for (let at = 0; at < text.length; at += piece) gauge(Buffer.from(text.slice(at, at + piece)));
};

describe("The gauge of JSON that comes in", () => {
  it("lets through what keeps to both limits, however it is cut", () => {
    for (const piece of [1, 2, 3, 100]) measure('{"a":[1,2,{"b":"[[[{{{,,,\\"]"}]}', 3, 5, piece);
  });

  it("does not count what stands in a text, nor an escaped end of one", () => {
    measure(JSON.stringify(["[".repeat(50), '\\"[', "\\\\", ","]), 1, 4, 1);
  });

  it.each([
    ["deeper", "[[[[1]]]]", 3, 100],
    ["deeper in groups", '{"a":{"a":{"a":{}}}}', 3, 100],
    ["more values", "[1,2,3,4,5]", 3, 4],
    ["more groups", "[{},{},{}]", 3, 4],
  ])("stops at what is %s than allowed, whatever comes after", (_, text, depth, values) => {
    expect(() => measure(text, depth, values, 1)).toThrow(JsonTooBig);
  });
});
