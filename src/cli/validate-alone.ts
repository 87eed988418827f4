import { start } from "./start.ts";

/**
 * The command line with one command in it: a bundle of its own, as people and hooks wait for `validate` many times a day.
 * The bundler leaves the other commands out.
 */
export const run = (product: string): Promise<void> => start(product);
