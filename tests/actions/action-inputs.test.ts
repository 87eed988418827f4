import { describe, expect, it } from "@jest/globals";
import { listedInput } from "../../actions/phase-gate/listed-input.ts";
import { mostInput, readTask } from "../../actions/recertify/read-task.ts";

describe("the gate's input pull-requests", () => {
  it.each([
    ["", undefined],
    ["none", { kind: "listed", numbers: [] }],
    ["12", { kind: "listed", numbers: [12] }],
    ["12, 13", { kind: "listed", numbers: [12, 13] }],
  ])("%j", (given, expected) => {
    expect(listedInput(given)).toEqual(expected);
  });

  it.each(["0", "-1", "12;rm", "12,", "1e9", "all", " "])("refuses %j", (given) => {
    expect(() => listedInput(given)).toThrow("pull-requests");
  });
});

describe("what the yearly review runs on", () => {
  it.each([
    ["schedule", {}, { kind: "all", most: 5 }],
    ["workflow_dispatch", {}, { kind: "all", most: 5 }],
    [
      "pull_request_target",
      { action: "edited", number: 7 },
      { kind: "one", number: 7, saysReady: false },
    ],
    [
      "pull_request_target",
      { action: "ready_for_review", number: 7 },
      { kind: "one", number: 7, saysReady: true },
    ],
  ])("%s %j", (event, payload, expected) => {
    expect(readTask(event, payload, 5)).toEqual(expected);
  });

  it("refuses other events, and a number of reviews that is none", () => {
    expect(() => readTask("push", {}, 5)).toThrow("push");
    expect(() => readTask("pull_request_target", { number: "7" }, 5)).toThrow();
    for (const given of ["0", "101", "-1", "mange", ""])
      expect(() => mostInput(given)).toThrow("most");
    expect(mostInput("100")).toBe(100);
  });
});
