import { cpus, totalmem } from "node:os";
import process from "node:process";

/** The machine that measures, in one line. */
export const machine = (): string => {
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} × ${cpus()[0]?.model ?? "unknown"}, ${gigabytes} GB, Node ${process.version}`;
};
