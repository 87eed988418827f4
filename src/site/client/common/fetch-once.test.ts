import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { fetchOnce } from "./fetch-once.ts";

const real = globalThis.fetch;
let answers: (Response | Error)[];

beforeEach(() => {
  globalThis.fetch = async () => {
    const next = answers.shift() ?? new Error("asked once too often");
    if (next instanceof Error) throw next;
    return next;
  };
});

afterEach(() => {
  globalThis.fetch = real;
});

describe("data of the site", () => {
  it("are fetched once, however often they are asked for", async () => {
    answers = [Response.json({ id: ["a"] })];
    const load = fetchOnce<unknown>("data/map.json");
    const both = await Promise.all([load(), load()]);
    expect([...both, await load()]).toEqual([{ id: ["a"] }, { id: ["a"] }, { id: ["a"] }]);
  });

  it.each([
    ["the network is away", new Error("no network")],
    ["the server answers with an error", Response.json({ id: [] }, { status: 503 })],
    ["a page came instead", new Response("<!doctype html>")],
  ])("are asked for again after a time when %s", async (_, first) => {
    answers = [first, Response.json({ id: ["b"] })];
    const load = fetchOnce<unknown>("data/map.json");
    await expect(load()).rejects.toThrow();
    expect(await load()).toEqual({ id: ["b"] });
  });
});
