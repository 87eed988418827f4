import type { MessagePort } from "node:worker_threads";
import type { Body } from "../../domain/entry.ts";
import type { SecondThread } from "../../io/threads/second-thread.ts";
import { serveAhead, workAhead } from "../../io/threads/work-ahead.ts";
import type { BodyTemplate } from "../../site/markdown/body-template.ts";
import { isPlainSource } from "../../site/markdown/plain/plain-text.ts";
import { bodyTemplate, entryShift } from "../../site/markdown/render-body.ts";

/** Bodies that are made into HTML before their pages are. */
export interface BodiesAhead {
  /** The HTML of an entry's body, where it is there by now. */
  readonly take: (path: string) => BodyTemplate | undefined;
  readonly end: () => Promise<void>;
}

/** Lets a second thread make HTML of the bodies, in the order of their pages. */
export function renderBodiesAhead(
  thread: SecondThread,
  entries: readonly { readonly path: string; readonly body: Pick<Body, "text"> }[],
): BodiesAhead {
  const numbers = new Map(entries.map(({ path }, number) => [path, number]));
  const { take, end } = workAhead<string, BodyTemplate>(
    thread,
    { work: "bodies" },
    {
      count: entries.length,
      // A plain body is made in less time than it takes to send it there and back.
      at: (number) => {
        const text = entries[number]?.body.text ?? "";
        return isPlainSource(text) ? undefined : text;
      },
      name: (number) => entries[number]?.path ?? "",
    },
  );
  return {
    take: (path) => {
      const number = numbers.get(path);
      return number === undefined ? undefined : take(number);
    },
    end,
  };
}

/** The thread's side. */
export const serveBodies = (port: MessagePort): void =>
  serveAhead(port, (text: string) => bodyTemplate(text, entryShift));
