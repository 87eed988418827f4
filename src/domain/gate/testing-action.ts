import type { SigningRole } from "../default-policy.ts";
import type { IntegrationFields } from "../integration-fields.ts";
import type { PullRequestFacts, ReviewFacts } from "./pull-request-facts.ts";

/** What a commit of the pull request holds, as far as it matters: some facts, and whether it also edits who may sign. */
export interface Content {
  readonly fields: Partial<IntegrationFields>;
  readonly makesOwner: boolean;
  readonly editsRules: boolean;
}

/** What a pull request is and leads to, beside its content and its people. */
export interface Setting
  extends Pick<PullRequestFacts, "baseRef" | "draft" | "mergeState" | "state"> {
  readonly entangled: boolean;
  /** Which version of the main branch it leads to: in the second the source system is somebody else's. */
  readonly main: 0 | 1;
}

/** What somebody has said yes to. */
export interface Word {
  readonly eventId: string;
  readonly by: string;
  readonly content: string;
  /** Where the main branch stood, for a label; a review speaks of a commit alone. */
  readonly main: Setting["main"] | undefined;
}

export type Action =
  | {
      readonly do: "push";
      readonly by: string;
      readonly content: Content;
      readonly helper?: string;
    }
  | { readonly do: "force"; readonly to: number }
  | { readonly do: "bring-up-to-date"; readonly by: string }
  | { readonly do: "set"; readonly to: Partial<Setting> }
  | { readonly do: "label"; readonly by: string; readonly label: string; readonly bot?: boolean }
  | { readonly do: "unlabel"; readonly by: string; readonly label: string }
  | { readonly do: "rename"; readonly from: string; readonly to: string }
  | { readonly do: "review"; readonly by: string; readonly state: ReviewFacts["state"] }
  | {
      readonly do: "forge";
      readonly by: string;
      readonly role: SigningRole;
      readonly login: string;
    }
  | { readonly do: "run" }
  | { readonly do: "outage" };
