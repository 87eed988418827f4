import type { Text } from "../language.ts";

/** All that a review shows of an integration. Names and texts are the authors' own: escape them where they are shown. */
export interface ReviewReport {
  readonly id: string;
  readonly title: string;
  readonly path: string;
  readonly reviewedOn?: string;
  readonly dueOn?: string;
  /** Logins of the managers of its systems, who are asked. */
  readonly managers: readonly string[];
  /** Their mailboxes, for systems whose manager has no login. */
  readonly mailboxes: readonly string[];
  readonly facts: readonly { readonly label: Text; readonly value: Text }[];
  readonly deadlines: readonly {
    readonly title: Text;
    readonly on: string;
    readonly overdue: boolean;
  }[];
  readonly warnings: readonly Text[];
  /** Nothing where it was never reviewed, or where git does not remember how it looked then. */
  readonly changes?: readonly Text[];
  readonly months: number;
}

/** What is said in a review's pull request. Each kind is a comment of its own, said once: a call in an edited one would reach nobody. */
export type ReviewRemark =
  | { readonly kind: "gone" }
  | { readonly kind: "done" }
  | {
      readonly kind: "owner";
      readonly logins: readonly string[];
      readonly mailboxes: readonly string[];
      readonly askedOn: string;
    }
  | { readonly kind: "answered"; readonly on: string; readonly nextOn: string };
