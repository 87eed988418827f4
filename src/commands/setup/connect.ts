import { UsageError } from "../../domain/usage-error.ts";
import type { Environment } from "../../io/git/git-environment.ts";
import { connectToGitHub, type GitHub } from "../../io/github/client.ts";

const repositoryForm = /^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/[A-Za-z0-9._-]{1,100}$/;

/** A repository on GitHub, and where people open it. */
export interface Connected {
  readonly github: GitHub;
  /** `https://github.com/eksempelby/integrationer` */
  readonly address: string;
}

const tokenMissing: Readonly<Record<"settings" | "issues", UsageError["text"]>> = {
  settings: {
    da: "Der skal et token til at læse repositoriets indstillinger. Lav et på GitHub under Settings → Developer settings → Fine-grained tokens med Administration, Actions, Contents, Issues og Pages: Read (for setup: Administration, Issues og Pages: Read and write), og læg det i GITHUB_TOKEN.",
    en: "Reading the repository's settings needs a token. Make one on GitHub under Settings → Developer settings → Fine-grained tokens with Administration, Actions, Contents, Issues and Pages: Read (for setup: Administration, Issues and Pages: Read and write), and put it in GITHUB_TOKEN.",
  },
  issues: {
    da: "Der skal et token til at læse sagerne på GitHub. Lav et under Settings → Developer settings → Fine-grained tokens med Issues: Read, og læg det i GITHUB_TOKEN.",
    en: "Reading the issues on GitHub needs a token. Make one under Settings → Developer settings → Fine-grained tokens with Issues: Read, and put it in GITHUB_TOKEN.",
  },
};

/**
 * Connects to `owner/name` with the token of the environment's `GITHUB_TOKEN`. Throws `UsageError` where either is missing or has not
 * the form; the token itself is never said. What is to be read there says which token to ask for.
 */
export function connectedTo(
  repository: string | undefined,
  environment: Environment,
  read: keyof typeof tokenMissing = "settings",
): Connected {
  if (repository === undefined || !repositoryForm.test(repository))
    throw new UsageError({
      da: `Skriv, hvilket repository det gælder: --repository eksempelby/integrationer${repository === undefined ? "" : `, ikke "${repository}"`}.`,
      en: `Say which repository it is about: --repository eksempelby/integrationer${repository === undefined ? "" : `, not "${repository}"`}.`,
    });
  const token = environment.GITHUB_TOKEN ?? "";
  if (token === "") throw new UsageError(tokenMissing[read]);
  const [owner = "", repo = ""] = repository.split("/");
  const apiUrl = environment.GITHUB_API_URL ?? "https://api.github.com";
  const server = environment.GITHUB_SERVER_URL ?? "https://github.com";
  return {
    github: connectToGitHub({ apiUrl, owner, repo, token }),
    address: `${server}/${owner}/${repo}`,
  };
}

/** That the token may not see what it must. */
export const cannotSee = ({ owner, repo }: GitHub): UsageError =>
  new UsageError({
    da: `Tokenet i GITHUB_TOKEN har ikke adgang til ${owner}/${repo}, eller repositoriet findes ikke. Ret navnet, eller giv tokenet adgang til netop det repository (for doctor og setup: Administration).`,
    en: `The token in GITHUB_TOKEN has no access to ${owner}/${repo}, or there is no such repository. Correct the name, or give the token access to that very repository (for doctor and setup: Administration).`,
  });
