import { localCatalogue } from "../commands/local-catalogue.ts";
import { type Connected, cannotSee, connectedTo } from "../commands/setup/connect.ts";
import type { Catalogue } from "../domain/catalogue.ts";
import type { Locale } from "../domain/language.ts";
import { UsageError } from "../domain/usage-error.ts";
import type { GitHub } from "../io/github/client.ts";
import { type Obstacle, obstacleIn } from "../io/github/obstacle.ts";
import type { Call, ExitCode } from "./main.ts";

/** A repository on GitHub beside the catalogue on the disk. */
export interface OnGitHub extends Connected {
  readonly catalogue: Catalogue;
  readonly locale: Locale;
}

const asText: Readonly<
  Record<Exclude<Obstacle["kind"], "absent">, (said: string) => UsageError["text"]>
> = {
  refused: (said) => ({
    da: `GitHub afviste tokenet i GITHUB_TOKEN (${said}). Er det udløbet, eller mangler det en rettighed? Det skal have Administration, Actions, Contents, Issues og Pages på repositoriet. Kræver organisationen godkendelse af tokens eller single sign-on, skal tokenet også godkendes dér.`,
    en: `GitHub refused the token in GITHUB_TOKEN (${said}). Has it expired, or does it lack a permission? It needs Administration, Actions, Contents, Issues and Pages on the repository. Where the organisation asks for tokens to be approved or for single sign-on, the token must be approved there too.`,
  }),
  busy: (said) => ({
    da: `GitHub beder os vente, fordi der er spurgt om meget på kort tid (${said}). Kør kommandoen igen om en time; det, der er gjort, bliver ikke gjort igen.`,
    en: `GitHub asks us to wait, as much was asked in a short time (${said}). Run the command again in an hour; what is done is not done again.`,
  }),
  silent: (said) => ({
    da: `GitHub svarede ikke (${said}). Se efter, om der er forbindelse til nettet, og prøv igen senere; det, der er gjort, bliver ikke gjort igen.`,
    en: `GitHub did not answer (${said}). See whether there is a connection to the network, and try again later; what is done is not done again.`,
  }),
  rejected: (said) => ({
    da: `GitHub tog ikke imod det, vi sendte (${said}). Kør kommandoen igen; det, der er gjort, bliver ikke gjort igen. Sker det igen, så meld det gerne med denne linje.`,
    en: `GitHub did not take what we sent (${said}). Run the command again; what is done is not done again. If it happens again, please report it with this line.`,
  }),
};

/** What GitHub refuses, and what never reached it, as one line that says what to do; anything else as it was thrown. */
export function plainly(error: unknown, github: GitHub): unknown {
  const obstacle = obstacleIn(error);
  if (obstacle === undefined) return error;
  const { kind, said } = obstacle;
  return kind === "absent" ? cannotSee(github) : new UsageError(asText[kind](said));
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
