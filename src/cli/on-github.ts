import { localCatalogue } from "../commands/local-catalogue.ts";
import { type Connected, cannotSee, connectedTo } from "../commands/setup/connect.ts";
import type { Catalogue } from "../domain/catalogue.ts";
import type { Locale } from "../domain/language.ts";
import { UsageError } from "../domain/usage-error.ts";
import type { GitHub } from "../io/github/client.ts";
import { statusOf } from "../io/github/trouble.ts";
import type { Call, ExitCode } from "./main.ts";

/** A repository on GitHub beside the catalogue on the disk. */
export interface OnGitHub extends Connected {
  readonly catalogue: Catalogue;
  readonly locale: Locale;
}

const refused = (status: number): UsageError =>
  new UsageError({
    da: `GitHub afviste tokenet i GITHUB_TOKEN (HTTP ${status}). Er det udløbet, eller mangler det en rettighed? Det skal have Administration, Issues og Pages på repositoriet.`,
    en: `GitHub refused the token in GITHUB_TOKEN (HTTP ${status}). Has it expired, or does it lack a permission? It needs Administration, Issues and Pages on the repository.`,
  });

const unanswered = (reason: string): UsageError =>
  new UsageError({
    da: `GitHub svarede ikke (${reason}). Se efter, om der er forbindelse til nettet, og prøv igen senere.`,
    en: `GitHub did not answer (${reason}). See whether there is a connection to the network, and try again later.`,
  });

/** What GitHub refuses, and what never reached it, as one line that says what to do; anything else as it was thrown. */
export function plainly(error: unknown, github: GitHub): unknown {
  const status = statusOf(error);
  if (status === undefined) return error;
  // The client gives status 500 to what got no answer at all.
  if (!(error instanceof Error && "response" in error && error.response !== undefined))
    return unanswered(error instanceof Error ? error.message : String(error));
  if (status === 404) return cannotSee(github);
  if (status === 401 || status === 403) return refused(status);
  return status === 429 || status >= 500 ? unanswered(`HTTP ${status}`) : error;
}

/** Connects to the repository a call is about and runs with it. What GitHub refuses becomes one line that says what to do. */
export async function onGitHub(
  { environment, locale, root, values }: Call,
  run: (on: OnGitHub) => Promise<ExitCode>,
): Promise<ExitCode> {
  const catalogue = await localCatalogue(root);
  const { governance } = catalogue;
  const name =
    values.get("repository") ?? governance.site.repository ?? environment.GITHUB_REPOSITORY;
  const connected = connectedTo(name, environment);
  try {
    return await run({ ...connected, catalogue, locale: locale ?? governance.locale });
  } catch (error) {
    throw plainly(error, connected.github);
  }
}
