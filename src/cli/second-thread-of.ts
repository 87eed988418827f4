import { availableParallelism } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { productDigest } from "../io/cache/product-digest.ts";
import { isSmallCatalogue } from "../io/reading/files.ts";
import type { SecondThread } from "../io/threads/second-thread.ts";
import type { Call } from "./main.ts";

// Below this, starting a thread costs more than it spares.
const fewestFiles = 5000;

// As long as git itself may take, and a little more.
const answerWithin = 6 * 60 * 1000;

/** A second thread for a call, where that pays and the person has not said no. A product run from its sources has none. */
export function secondThreadOf({
  root,
  product,
  values,
  terminal,
}: Call): SecondThread | undefined {
  if (productDigest === undefined || values.has("no-workers")) return undefined;
  if (availableParallelism() < 2 || isSmallCatalogue(root, fewestFiles)) return undefined;
  return {
    file: pathToFileURL(join(product, "dist/second-thread.js")),
    answerWithin,
    onLost: ({ da, en }) => terminal.say({ da, en }),
  };
}
