import type { Text } from "./language.ts";

/** One file that is changed, moved, made or removed. Without `before` it is new; without `after` it goes; with `newPath` it moves. */
export interface FileEdit {
  readonly path: string;
  readonly newPath?: string;
  readonly before?: string;
  readonly after?: string;
}

/** A text for one person or mailbox, ready to send. */
export interface Letter {
  readonly to: string;
  readonly role: Text;
  readonly subject: string;
  readonly body: string;
}

/** Something a change would make wrong that was right before. */
export interface NewTrouble {
  readonly path: string;
  readonly rule: string;
  readonly text: Text;
}

/** What a change over many files does or would do, and what to do next. */
export interface CodemodResult {
  readonly edits: readonly FileEdit[];
  readonly remarks: readonly Text[];
  readonly letters: readonly Letter[];
  readonly troubles: readonly NewTrouble[];
  readonly nextSteps: readonly Text[];
  readonly written: boolean;
}
