import { afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";
import { afterPaint } from "./after-paint.ts";

const frames: FrameRequestCallback[] = [];
const before = globalThis.requestAnimationFrame;

/** Paints one frame and lets what waits for it run. */
function paint(): void {
  for (const frame of frames.splice(0)) frame(0);
  jest.runAllTimers();
}

beforeEach(() => {
  jest.useFakeTimers();
  frames.length = 0;
  globalThis.requestAnimationFrame = (frame) => frames.push(frame);
});
afterEach(() => {
  jest.useRealTimers();
  globalThis.requestAnimationFrame = before;
});

describe("afterPaint", () => {
  it("does one step a frame, in order, and nothing before the first frame", () => {
    const done: string[] = [];
    afterPaint()(["first", "second"].map((name) => () => void done.push(name)));
    expect(done).toEqual([]);
    paint();
    expect(done).toEqual(["first"]);
    paint();
    expect(done).toEqual(["first", "second"]);
    paint();
    expect(frames).toEqual([]);
  });

  it("drops what is left when there is something newer to do, or nothing any more", () => {
    const done: string[] = [];
    const later = afterPaint();
    later([() => void done.push("old"), () => void done.push("older")]);
    paint();
    later([() => void done.push("new")]);
    paint();
    paint();
    expect(done).toEqual(["old", "new"]);
    later([() => void done.push("never")]);
    later([]);
    paint();
    expect(done).toEqual(["old", "new"]);
  });
});
