import { fileURLToPath } from "node:url";
import { start } from "./cli/start.ts";

// One folder up, from src/ as from dist/.
await start(fileURLToPath(new URL("..", import.meta.url)));
