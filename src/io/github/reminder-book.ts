import {
  type ReminderMark,
  readMark,
  readSaid,
  type SaidMark,
} from "../../domain/reminders/reminder-mark.ts";
import type { StandingReminder } from "../../domain/reminders/standing-reminder.ts";
import { sameActor } from "./actors.ts";
import type { GitHub } from "./client.ts";
import { addLabels, removeLabel } from "./labels.ts";
import { readLabels } from "./settings.ts";

/** A comment of ours that says what it is. */
export interface OurWord {
  readonly id: number;
  readonly number: number;
  readonly said: SaidMark;
}

/** An issue to be made. */
export interface NewReminder {
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
}

/** What is to be different about an issue. */
export interface ReminderEdit {
  readonly title?: string;
  readonly body?: string;
  readonly open?: boolean;
}

/** GitHub's issues, as far as reminders need them: one request a page of a hundred, one a change. */
export interface ReminderBook {
  /** Names of the repository's labels. */
  readonly labels: () => Promise<readonly string[]>;
  /** Our issues with a label, open and closed, oldest first; with `since` those alone that changed from that day on. */
  readonly all: (label: string, since?: string) => Promise<readonly StandingReminder[]>;
  /** Our issues with a label that are newer than a number. */
  readonly newer: (label: string, than: number) => Promise<readonly StandingReminder[]>;
  /** Our own comments from a day on, oldest first. */
  readonly wordsSince: (day: string) => Promise<readonly OurWord[]>;
  /** Makes an issue and gives its number. Throws `WrongAccount` when GitHub says that it was made by somebody else. */
  readonly open: (issue: NewReminder) => Promise<number>;
  readonly say: (number: number, body: string) => Promise<void>;
  readonly unsay: (id: number) => Promise<void>;
  readonly edit: (number: number, edit: ReminderEdit) => Promise<void>;
  readonly label: (number: number, names: readonly string[]) => Promise<void>;
  readonly unlabel: (number: number, name: string) => Promise<void>;
}

/** The token is another account's than the one whose issues we look for: going on would make everything anew every night. */
export class WrongAccount extends Error {
  readonly made: string;

  constructor(made: string) {
    super(`The issue was made by ${made}`);
    this.made = made;
  }
}

interface Issue {
  readonly number: number;
  readonly state: string;
  readonly title: string;
  readonly body?: string | null;
  readonly user?: unknown;
  readonly pull_request?: unknown;
  readonly labels: readonly (string | { readonly name?: string })[];
}

/** Keeps what our own account made and marked; anybody can write a mark, nobody can write as us. */
function ours(issues: readonly Issue[], account: string): readonly StandingReminder[] {
  return issues.flatMap((issue) => {
    const { body, labels, number, pull_request, state, title, user } = issue;
    const mark: ReminderMark | undefined = readMark(body ?? "");
    if (pull_request !== undefined || mark === undefined || !sameActor(user, account)) return [];
    const names = labels.map((label) => (typeof label === "string" ? label : (label.name ?? "")));
    return [{ number, open: state === "open", title, body: body ?? "", labels: names, mark }];
  });
}

const numberIn = (address: string): number => Number(/\/(\d+)$/.exec(address)?.[1]);

/** The book of reminders over a repository. `account` is the login that we write as. */
export function reminderBook(github: GitHub, account: string): ReminderBook {
  const { owner, paginate, repo, request } = github;
  const here = { owner, repo };
  const listRoute = "GET /repos/{owner}/{repo}/issues";
  return {
    labels: async () => (await readLabels(github)).map(({ name }) => name),
    all: async (label, since) => {
      // Whatever happens while we read only adds to the end of a list of all issues in the order of making.
      const order = { sort: "created", direction: "asc", state: "all", per_page: 100 } as const;
      const from = since === undefined ? {} : { since: `${since}T00:00:00Z` };
      const issues = await paginate(listRoute, { ...here, ...order, ...from, labels: label });
      return ours(issues, account);
    },
    newer: async (label, than) => {
      const order = { sort: "created", direction: "desc", state: "all", per_page: 100 } as const;
      const asked = { ...here, ...order, labels: label };
      const issues = await paginate(listRoute, asked, ({ data }, done) => {
        if (data.some(({ number }) => number <= than)) done();
        return data;
      });
      return ours(issues, account).filter(({ number }) => number > than);
    },
    wordsSince: async (day) => {
      const route = "GET /repos/{owner}/{repo}/issues/comments";
      const order = { sort: "created", direction: "asc", per_page: 100 } as const;
      const all = await paginate(route, { ...here, ...order, since: `${day}T00:00:00Z` });
      return all.flatMap(({ body, id, issue_url, user }) => {
        const said = readSaid(body ?? "");
        if (said === undefined || !sameActor(user, account)) return [];
        return [{ id: Number(id), number: numberIn(issue_url), said }];
      });
    },
    open: async ({ body, labels, title }) => {
      const route = "POST /repos/{owner}/{repo}/issues";
      const { data } = await request(route, { ...here, title, body, labels: [...labels] });
      if (!sameActor(data.user, account)) throw new WrongAccount(data.user?.login ?? "?");
      return data.number;
    },
    say: async (number, body) => {
      const route = "POST /repos/{owner}/{repo}/issues/{issue_number}/comments";
      await request(route, { ...here, issue_number: number, body });
    },
    unsay: async (id) => {
      const route = "DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}";
      await request(route, { ...here, comment_id: id });
    },
    edit: async (number, { body, open, title }) => {
      const state = open === undefined ? {} : ({ state: open ? "open" : "closed" } as const);
      await request("PATCH /repos/{owner}/{repo}/issues/{issue_number}", {
        ...here,
        issue_number: number,
        ...state,
        ...(body === undefined ? {} : { body }),
        ...(title === undefined ? {} : { title }),
      });
    },
    label: (number, names) => addLabels(github, number, names),
    unlabel: (number, name) => removeLabel(github, number, name),
  };
}
