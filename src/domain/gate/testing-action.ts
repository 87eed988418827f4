import type { SigningRole } from "../default-policy.ts";
import type { IntegrationFields } from "../integration-fields.ts";
import type { ReviewFacts } from "./pull-request-facts.ts";

/** What a commit of the pull request holds, as far as it matters: some facts, and whether it also edits who may sign. */
export interface Content {
  readonly fields: Partial<IntegrationFields>;
  readonly makesOwner: boolean;
  readonly editsRules: boolean;
}

export type Action =
  | {
      readonly do: "push";
      readonly by: string;
      readonly content: Content;
      readonly helper?: string;
    }
  | { readonly do: "force"; readonly to: number }
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
