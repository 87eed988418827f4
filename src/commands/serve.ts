import type { Watch } from "../domain/watch.ts";
import { type SiteServer, startServer } from "../io/serve.ts";
import { watchFolders } from "../io/watch.ts";
import { type RenderedCatalogue, type RenderOptions, renderCatalogue } from "./render-catalogue.ts";
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

/** What the site is made of. */
const watched = ["integrations", "systems", ".github", "schemas", "docs/guide"];

const filesOf = ({ pages }: RenderedCatalogue): ReadonlyMap<string, string | Uint8Array> =>
  new Map(pages.map(({ path, content }) => [path, content]));

/**
 * Builds the site in memory and serves it on this machine; builds again when a file changes, and has open pages load anew.
 * Throws when the first build fails. Runs until it is closed.
 */
export async function serve(
  options: ServeCommandOptions,
): Promise<Pick<SiteServer, "url" | "close">> {
  const basePath = options.basePath ?? "/";
  const rendering = { ...options, basePath };
  const make = async (since: number): Promise<RenderedCatalogue> => {
    const { watch, end } = options.watchBuild(since);
    try {
      return await renderCatalogue({ ...rendering, watch });
    } finally {
      end();
    }
  };
  const first = performance.now();
  const rendered = await make(0);
  const server = await startServer({
    files: filesOf(rendered),
    basePath: `/${basePath}/`.replace(/\/{2,}/g, "/"),
    ...(options.port !== undefined && { port: options.port }),
  });
  options.onBuilt(rendered.validation, performance.now() - first);
  const rebuild = oneAtATime(async () => {
    const begun = performance.now();
    try {
      const fresh = await make(begun);
      server.update(filesOf(fresh));
      options.onBuilt(fresh.validation, performance.now() - begun);
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
