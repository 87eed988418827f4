import { describe, expect, it } from "@jest/globals";
import { type Failure, pauseBefore } from "./patience.ts";

const patience = { left: 60_000, firstPause: 250 };
const now = Date.parse("2026-11-23T08:00:00Z");
const pause = (failure: Partial<Failure>, attempt = 1, once = false, left = patience.left) =>
  pauseBefore({ headers: {}, message: "", ...failure }, attempt, once, { ...patience, left }, now);

describe("patience with GitHub", () => {
  it("asks again after the server's own failure or none at all, later each time, and not for ever", () => {
    expect([1, 2, 3, 4].map((attempt) => pause({ status: 502 }, attempt))).toEqual([
      250,
      1000,
      4000,
      undefined,
    ]);
    expect(pause({})).toBe(250);
  });

  it("takes a refusal for an answer", () => {
    for (const status of [400, 401, 403, 404, 409, 410, 422, 451])
      expect(pause({ status })).toBeUndefined();
  });

  it("does not repeat what makes something new when nobody knows whether it was made", () => {
    expect(pause({ status: 502 }, 1, true)).toBeUndefined();
    expect(pause({}, 1, true)).toBeUndefined();
    expect(pause({ status: 429, headers: { "retry-after": "2" } }, 1, true)).toBe(2000);
  });

  it("waits as long as a rate limit asks, primary or secondary", () => {
    expect(pause({ status: 403, headers: { "retry-after": "7" } })).toBe(7000);
    const reset = { "x-ratelimit-remaining": "0", "x-ratelimit-reset": `${now / 1000 + 30}` };
    expect(pause({ status: 403, headers: reset })).toBe(30_000);
    const message = "You have exceeded a secondary rate limit";
    expect(pause({ status: 403, message })).toBe(60_000);
    const left = { "x-ratelimit-remaining": "700", "x-ratelimit-reset": `${now / 1000 + 1800}` };
    expect(pause({ status: 403, headers: left, message })).toBe(60_000);
    expect(pause({ status: 429, headers: left })).toBe(60_000);
  });

  it("is at its end after a minute in all", () => {
    expect(pause({ status: 429, headers: { "retry-after": "61" } })).toBeUndefined();
    expect(pause({ status: 502 }, 3, false, 3999)).toBeUndefined();
  });
});
