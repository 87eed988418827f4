import process from "node:process";
import { main } from "./main.ts";
import { outputStream } from "./output-stream.ts";

/** Runs the command line of this process. `product` is the folder the product lies in. */
export async function start(product: string): Promise<void> {
  // Node would leave with 1, which says that the catalogue has errors.
  process.on("uncaughtException", (error) => {
    console.error(error);
    process.exit(2);
  });
  const streams = {
    // Opened when somebody is asked something.
    get stdin() {
      return process.stdin;
    },
    stdout: outputStream(1, () => process.stdout.on("error", endQuietly), endQuietly),
    stderr: outputStream(2, () => process.stderr.on("error", endQuietly), endQuietly),
    environment: process.env,
    product,
  };
  process.exitCode = await main(process.argv.slice(2), process.cwd(), streams);
}

// A reader that has seen enough (`catalogue validate | head`) is no failure.
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code === "EPIPE") process.exit(process.exitCode ?? 0);
  throw error;
}
