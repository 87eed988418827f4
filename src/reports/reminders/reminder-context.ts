import type { Locale } from "../../domain/language.ts";

/** What the words of reminders need to know besides what was decided. */
export interface ReminderContext {
  readonly locale: Locale;
  /** ISO date. */
  readonly today: string;
  /** `https://github.com/eksempelby/integrationer` */
  readonly repositoryUrl: string;
  /** The default branch. */
  readonly branch: string;
  /** The page about an integration or a system, where there is a site. */
  readonly pageOf?: (subject: "integration" | "system", id: string) => string;
  /** The mailbox for help. */
  readonly helpEmail?: string;
}

const encoded = (path: string): string => path.split("/").map(encodeURIComponent).join("/");

/** A file in GitHub's editor. */
export const editAddress = ({ branch, repositoryUrl }: ReminderContext, path: string): string =>
  `${repositoryUrl}/edit/${encoded(branch)}/${encoded(path)}`;

/** A file as GitHub shows it. */
const fileAddress = ({ branch, repositoryUrl }: ReminderContext, path: string): string =>
  `${repositoryUrl}/blob/${encoded(branch)}/${encoded(path)}`;

/** Where a reader finds out about it: its page on the site, otherwise its file. */
export const aboutAddress = (
  context: ReminderContext,
  {
    id,
    path,
    subject,
  }: { readonly subject: "integration" | "system"; readonly id: string; readonly path: string },
): string => context.pageOf?.(subject, id) ?? fileAddress(context, path);
