import { describe, expect, it } from "@jest/globals";
import { dataOfState } from "./data-of-state.ts";

describe("the front matter that the form says", () => {
  it("has its keys in the schema's order, in groups and lists too, however they were filled in", () => {
    const data = dataOfState({
      values: {
        "systems.0.role": "source",
        status: "active",
        "systems.0.id": "nexus",
        title: "Fra A til B",
        "owners.requester.email": "a@b.example",
        "owners.requester.unit": "Omsorg",
        id: "a-b-c",
      },
      origins: {},
      sections: {},
    });
    expect(JSON.stringify(data)).toBe(
      JSON.stringify({
        id: "a-b-c",
        title: "Fra A til B",
        status: "active",
        owners: { requester: { unit: "Omsorg", email: "a@b.example" } },
        systems: [{ id: "nexus", role: "source" }],
      }),
    );
  });
});
