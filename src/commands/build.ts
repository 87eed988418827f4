import { type OutputReport, writeOutput } from "../io/write-output.ts";
import { type RenderOptions, renderCatalogue } from "./render-catalogue.ts";
import type { Validation } from "./validate.ts";

export interface BuildOptions extends RenderOptions {
  /** Absolute path of the folder to build into. */
  readonly out: string;
}

export interface BuildResult extends OutputReport {
  readonly pages: number;
  readonly validation: Validation;
}

/** Builds the site of the catalogue into a folder. Only what differs is written; errors in the catalogue do not stop it. */
export async function build(options: BuildOptions): Promise<BuildResult> {
  const { pages, validation } = await renderCatalogue(options);
  options.watch?.begin({ da: "Skriver det, der er nyt", en: "Writing what is new" });
  return { ...writeOutput(options.out, options.root, pages), pages: pages.length, validation };
}
