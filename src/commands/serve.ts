import { setTimeout } from "node:timers/promises";
import type { Watch } from "../domain/watch.ts";
import { madeOnDemand } from "../io/output/made-on-demand.ts";
import { type SiteServer, startServer } from "../io/serve/serve.ts";
import type { ServedFiles } from "../io/serve/serve-reply.ts";
import { watchFolders } from "../io/serve/watch.ts";
import { siteOf } from "../site/units/site-units.ts";
import { type Judged, prepareInSteps } from "./build/prepare-in-steps.ts";
import { newReadingMemory } from "./open-catalogue.ts";
import type { PreparedSite, RenderOptions } from "./render-catalogue.ts";
import type { Validation } from "./validate.ts";

export interface ServeCommandOptions extends RenderOptions {
  readonly port?: number;
  /** Watches one build, begun so many milliseconds after the program. */
  readonly watchBuild: (since: number) => { readonly watch: Watch; readonly end: () => void };
  /** Called after every build that went well, the first included. */
  readonly onBuilt: (validation: Validation, milliseconds: number) => void;
  /** Called when a rebuild failed; gives the text that open pages show. The site stays as it was. */
  readonly onFailed: (error: unknown) => string;
}

const pauseMilliseconds = 250;

/** What the site is made of. */
const watched = ["integrations", "systems", ".github", "schemas", "docs/guide", "docs/billeder"];

/** Pages are made when they are asked for, so the one that somebody looks at is fresh first. */
const filesOf = ({ input }: Pick<PreparedSite, "input">): ServedFiles =>
  madeOnDemand(siteOf(input).units);

/**
 * Serves the site on this machine, each page made when it is asked for; reads the catalogue again when a file changes, and has open
 * pages load anew. Throws when the catalogue cannot be read at first. Runs until it is closed.
 */
export async function serve(
  options: ServeCommandOptions,
): Promise<Pick<SiteServer, "url" | "close">> {
  const basePath = options.basePath ?? "/";
  // What did not change is read once.
  const rendering = { ...options, basePath, memory: newReadingMemory() };
  let judged: Judged | undefined;
  /** Reads the catalogue, and gives what can be shown as soon as it can; the last is the whole. */
  const make = async (since: number, show: (site: PreparedSite) => void): Promise<Validation> => {
    const { watch, end } = options.watchBuild(since);
    try {
      for await (const site of prepareInSteps({ ...rendering, watch }, judged)) {
        judged = site;
        show(site);
        // The browser that waits for the page comes first; judging the whole keeps everybody waiting while it runs.
        await setTimeout(pauseMilliseconds);
      }
    } finally {
      end();
    }
    if (judged === undefined) throw new Error("Nothing was read.");
    return judged.validation;
  };
  const first = performance.now();
  let prepared: PreparedSite | undefined;
  const validation = await make(0, (site) => {
    prepared = site;
  });
  if (prepared === undefined) throw new Error("Nothing was read.");
  const server = await startServer({
    files: filesOf(prepared),
    onFailed: options.onFailed,
    basePath: `/${basePath}/`.replace(/\/{2,}/g, "/"),
    ...(options.port !== undefined && { port: options.port }),
  });
  options.onBuilt(validation, performance.now() - first);
  const rebuild = oneAtATime(async () => {
    const begun = performance.now();
    try {
      let shown: string | undefined;
      const fresh = await make(begun, ({ input, validation: { findings } }) => {
        // Pages load anew once more only where the whole has something else to say than the file that was saved.
        const said = JSON.stringify(findings);
        if (said !== shown) server.update(filesOf({ input }));
        shown = said;
      });
      options.onBuilt(fresh, performance.now() - begun);
    } catch (error) {
      server.showProblem(options.onFailed(error));
    }
  });
  const stop = watchFolders(options.root, watched, rebuild);
  const close = (): Promise<void> => {
    stop();
    return server.close();
  };
  return { url: server.url, close };
}

/** Makes a function that runs the work, and runs it once more if it was called meanwhile. */
function oneAtATime(work: () => Promise<void>): () => void {
  let running = false;
  let again = false;
  const run = async (): Promise<void> => {
    if (running) {
      again = true;
      return;
    }
    running = true;
    do {
      again = false;
      await work();
    } while (again);
    running = false;
  };
  return () => void run();
}
