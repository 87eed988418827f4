import { execFileSync } from "node:child_process";
import { closeSync, constants, openSync, readFileSync, readSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { temporaryFolder } from "../io/testing/temporary-folder.ts";
import { outputStream } from "./output-stream.ts";

const { O_RDONLY, O_WRONLY, O_NONBLOCK } = constants;

function unexpected(error: Error): never {
  throw error;
}

const neverOpened = (): never => {
  throw new Error("Nobody needs Node's own stream here.");
};

/** Both ends of a pipe that nobody waits for. */
function pipe() {
  const path = join(temporaryFolder(), "pipe");
  execFileSync("mkfifo", [path]);
  const reader = openSync(path, O_RDONLY | O_NONBLOCK);
  return { reader, writer: openSync(path, O_WRONLY | O_NONBLOCK) };
}

describe("the output of a program", () => {
  it("goes to a file in the order it is written in, and is no terminal", () => {
    const file = join(temporaryFolder(), "out");
    const handle = openSync(file, "w");
    const { write, isTTY } = outputStream(handle, neverOpened, unexpected);
    for (const text of ["Så – ", "", "æøå\n"]) write(text);
    closeSync(handle);
    expect([readFileSync(file, "utf8"), isTTY]).toEqual(["Så – æøå\n", undefined]);
  });

  it("goes to a pipe, and what that has no room for to Node's own stream, not a byte lost", () => {
    const { reader, writer } = pipe();
    const later: Buffer[] = [];
    const open = () => ({ write: (bytes: string | Uint8Array) => later.push(Buffer.from(bytes)) });
    const { write } = outputStream(writer, open, unexpected);
    const texts = ["kort\n", "ø".repeat(100_000), "slut\n"];
    for (const text of texts) write(text);
    const room = Buffer.alloc(1 << 20);
    const length = readSync(reader, room);
    expect(length).toBeGreaterThan(1000);
    expect(later).toHaveLength(2);
    expect(Buffer.concat([room.subarray(0, length), ...later]).toString()).toBe(texts.join(""));
    for (const handle of [reader, writer]) closeSync(handle);
  });

  it("tells once where the reader has seen enough, when what is being done has come to its end", async () => {
    const { reader, writer } = pipe();
    closeSync(reader);
    const codes: unknown[] = [];
    const { write } = outputStream(writer, neverOpened, ({ code }) => codes.push(code));
    for (const text of ["x", "y"]) write(text);
    expect(codes).toEqual([]);
    await new Promise((passed) => setTimeout(passed, 0));
    expect(codes).toEqual(["EPIPE"]);
    closeSync(writer);
  });

  it("is Node's own stream for anything else", () => {
    const own = { isTTY: true, write: () => true };
    const handle = openSync("/dev/null", "w");
    expect(outputStream(handle, () => own, unexpected)).toBe(own);
    closeSync(handle);
    expect(outputStream(handle, () => own, unexpected)).toBe(own);
  });
});
