import type { Catalogue } from "../domain/catalogue.ts";
import type { RuleContext } from "../domain/rule.ts";

/** Whether a look at each member counts. Every member is named here, or the types do not hold. */
type Looks<T> = Readonly<Record<keyof T, boolean>>;

const contextLooks: Looks<Required<RuleContext>> = {
  today: false,
  knownRules: false,
  // The governance is in it; the rest counts below.
  catalogue: false,
  base: true,
  exceptions: true,
  history: true,
  fileExists: true,
  unmetCriteria: true,
};

const catalogueLooks: Looks<Catalogue> = {
  governance: false,
  integrations: true,
  systems: true,
  unreadable: true,
  integrationById: true,
  systemById: true,
};

export interface WatchedContext {
  readonly context: RuleContext;
  /** How often somebody has looked at what lies outside one integration, the day and the governance. What is not there counts too. */
  readonly looks: () => number;
}

/** The same context, counting looks at what another file, the disk or git could change. */
export function watchContext(plain: RuleContext): WatchedContext {
  let count = 0;
  const watched = <T extends object>(from: T, looks: Looks<T>): T => {
    const view = {};
    for (const name of Object.keys(looks) as (keyof T)[])
      Object.defineProperty(view, name, {
        enumerable: name in from,
        get: () => {
          if (looks[name]) count += 1;
          return from[name];
        },
      });
    return view as T;
  };
  const catalogue = watched(plain.catalogue, catalogueLooks);
  return {
    context: watched({ ...plain, catalogue } as Required<RuleContext>, contextLooks),
    looks: () => count,
  };
}
