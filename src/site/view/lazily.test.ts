import { describe, expect, it } from "@jest/globals";
import { lazily } from "./lazily.ts";

describe("members that are made when they are asked for", () => {
  it("are made once, whoever asks: the object itself, or one that took the member over before", () => {
    let count = 0;
    const whole = lazily<{ readonly map: object }>({
      map: () => {
        count += 1;
        return {};
      },
    });
    const other = Object.defineProperties(
      {},
      Object.getOwnPropertyDescriptors(whole),
    ) as typeof whole;
    expect(count).toBe(0);
    expect(other.map).toBe(other.map);
    expect(whole.map).toBe(other.map);
    expect(count).toBe(1);
  });
});
