import { fileURLToPath } from "node:url";
import { main } from "./cli/main.ts";

// A reader that has seen enough (`catalogue validate | head`) is no failure.
const endQuietly = (error: NodeJS.ErrnoException): void => {
  if (error.code === "EPIPE") process.exit(process.exitCode ?? 0);
  throw error;
};
process.stdout.on("error", endQuietly);
process.stderr.on("error", endQuietly);

// Node would leave with 1, which says that the catalogue has errors.
process.on("uncaughtException", (error) => {
  console.error(error);
  process.exit(2);
});

const { stdin, stdout, stderr, env: environment } = process;
// One folder up, from src/ as from dist/.
const product = fileURLToPath(new URL("..", import.meta.url));
const streams = { stdin, stdout, stderr, environment, product };
process.exitCode = await main(process.argv.slice(2), process.cwd(), streams);
