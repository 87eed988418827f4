import type { Locale } from "../../domain/language.ts";
import { clipped } from "../clipped.ts";
import { codeCell, oneLine } from "../escape.ts";

/** Somebody who has written in the issue. */
interface Writer {
  readonly login: string;
  readonly id: number | undefined;
}

/** What a proposal is made of. */
export interface Proposal {
  readonly issue: number;
  readonly title: string;
  readonly path: string;
  /** The one who filed the issue first. */
  readonly writers: readonly Writer[];
}

// GitHub's logins hold nothing else; whatever did would be no login.
const isLogin = (login: string): boolean => /^[a-z0-9][a-z0-9_-]{0,38}$/i.test(login);

// The tests' server on this machine stands for github.com.
const noReplyDomain = (repositoryUrl: string): string =>
  `users.noreply.${new URL(repositoryUrl).hostname.replace(/^127\.0\.0\.1$/, "github.com")}`;

// A title ends in a commit on the main branch, where "fixes #5" closes an issue and "@name" calls somebody.
const powerless = (title: string): string => title.replaceAll(/[#@](?=[\p{L}\p{N}])/gu, "$&\u200b");

const titles = {
  da: (title: string) => `Nyt behov: ${title}`,
  en: (title: string) => `New need: ${title}`,
} as const;

const messages = {
  da: (issue: number, file: string) => `Registrér behovet ${file} fra #${issue}`,
  en: (issue: number, file: string) => `Register the need ${file} from #${issue}`,
} as const;

const bodies = {
  da: (issue: number, who: string, path: string) => [
    `Forslaget er lavet automatisk ud fra #${issue}, som ${who} har skrevet.`,
    "",
    `Det opretter filen ${path}. Rettes teksten i #${issue}, følger forslaget med, indtil en anden har rettet i det.`,
    "",
    `Den, der har skrevet behovet, og de, der har rettet i teksten, tæller som forfattere. De kan ikke selv skrive under på det.`,
  ],
  en: (issue: number, who: string, path: string) => [
    `This proposal was made automatically from #${issue}, which ${who} wrote.`,
    "",
    `It adds the file ${path}. When the text of #${issue} is edited, the proposal follows until somebody else has changed it.`,
    "",
    `Whoever wrote the need, and whoever edited its text, count as authors. They cannot sign it themselves.`,
  ],
} as const;

/**
 * Title, text and commit message of the pull request that an issue becomes. The message names everybody who has written in the issue as
 * co-author, by the address that GitHub leads to their account. The text calls on the one who filed it, once, and on nobody else.
 */
export function intakeProposal(
  { issue, path, title, writers }: Proposal,
  locale: Locale,
  repositoryUrl: string,
): { readonly title: string; readonly body: string; readonly message: string } {
  const plain = powerless(clipped(oneLine(title), 150));
  const file = path.slice(path.lastIndexOf("/") + 1).replace(/\.md$/, "");
  const named = writers.filter(({ login }) => isLogin(login));
  const [first] = named;
  const who = first === undefined ? "?" : `@${first.login}`;
  const domain = noReplyDomain(repositoryUrl);
  const trailers = named.flatMap(({ id, login }) =>
    id === undefined ? [] : [`Co-authored-by: ${login} <${id}+${login}@${domain}>`],
  );
  return {
    title: titles[locale](plain),
    body: [...bodies[locale](issue, who, codeCell(path)), "", `Closes #${issue}`, ""].join("\n"),
    message: [messages[locale](issue, file), "", ...trailers].join("\n").trim(),
  };
}
