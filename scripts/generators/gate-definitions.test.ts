import { expect, it } from "@jest/globals";
import { definitionsOf } from "./gate-definitions.ts";

const file = (path: string, $defs: Record<string, object>) => ({ path, $defs });

it("takes what several gate files define in the same words once", () =>
  expect(
    definitionsOf([
      file("need", { moves: { required: ["a"] } }),
      { path: "parties" },
      file("exit", { moves: { required: ["a"] }, other: {} }),
    ]),
  ).toEqual(
    new Map([
      ["moves", { required: ["a"] }],
      ["other", {}],
    ]),
  ));

it("stops where one name means two things, and says where", () =>
  expect(() =>
    definitionsOf([
      file("need", { moves: { required: ["a"] } }),
      file("exit", { moves: { required: ["b"] } }),
    ]),
  ).toThrow('exit: "moves" means something else'));
