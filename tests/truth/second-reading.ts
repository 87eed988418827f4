import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { FAILSAFE_SCHEMA, load } from "js-yaml";

/** Front matter as it is written: every value a text. Typed loosely, since types shared with the product would share its reading. */
// biome-ignore lint/suspicious/noExplicitAny: what is read a second time must not lean on the first reading's types
export type Facts = any;

export interface SecondCatalogue {
  /** The names of all files, without `.md`: what is named is there, readable or not. */
  readonly names: ReadonlySet<string>;
  readonly integrations: readonly Facts[];
  readonly systems: ReadonlyMap<string, Facts>;
}

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder).filter((name) => name.endsWith(".md") && !name.startsWith("_"));

function frontMattersIn(folder: string): readonly Facts[] {
  return filesIn(folder).flatMap((name) => {
    const text = readFileSync(join(folder, name), "utf8");
    try {
      return [load(text.slice(4, text.indexOf("\n---\n", 3)), { schema: FAILSAFE_SCHEMA })];
    } catch {
      // What is no YAML says nothing.
      return [];
    }
  });
}

/** Reads a catalogue without anything of the product. */
export const readAgain = (root: string): SecondCatalogue => ({
  names: new Set(
    ["integrations", "systems"].flatMap((folder) =>
      filesIn(join(root, folder)).map((name) => name.slice(0, -".md".length)),
    ),
  ),
  integrations: frontMattersIn(join(root, "integrations")),
  systems: new Map(frontMattersIn(join(root, "systems")).map((system) => [system.id, system])),
});

const built = ["implementation", "operation", "exit"];

/** Nothing more is asked of what is retired, or was rejected before it was built. */
export const isOver = ({ status, phase }: Facts): boolean =>
  status === "retired" || (status === "rejected" && !built.includes(phase));

/** Data no longer flow once an exit has stopped them. */
export const hasStopped = ({ phase, exit }: Facts): boolean =>
  phase === "exit" && /^\d/.test(exit?.decommission?.stoppedOn ?? "");

const personal = ["ordinary", "confidential", "sensitive", "criminal"];
export const elementsOf = ({ dataFlow }: Facts): readonly Facts[] => dataFlow?.elements ?? [];

export const isPersonal = (one: Facts): boolean =>
  one.privacy?.personalData === "true" ||
  elementsOf(one).some(({ category, cpr }) => cpr === "true" || personal.includes(category));

/** A change signed after the agreement that it changes. */
const changes = (one: Facts, other: Facts): boolean =>
  one.decision === "amend" && other.decision !== "amend" && one.signedOn > other.signedOn;

/** The agreements with a vendor that count: those that are needed and that no later signed one has replaced. */
export const agreementsThatCount = ({ dpa = [] }: Facts): readonly Facts[] => {
  const needed = dpa.filter(({ decision }: Facts) => decision !== "not-required");
  return needed.filter(
    (one: Facts) =>
      !needed.some(
        (other: Facts) =>
          other !== one &&
          other.vendor === one.vendor &&
          other.status === "signed" &&
          !changes(one, other) &&
          !(changes(other, one) && other.validUntil === undefined) &&
          (["expired", "terminated"].includes(one.status) ||
            (other.validUntil ?? "9999") > (one.validUntil ?? "9999")),
      ),
  );
};

/** An addendum signed after a contract adds to it, and ends by itself. */
const addsTo = (one: Facts, other: Facts): boolean =>
  one.form === "addendum" && other.form !== "addendum" && (one.signedOn ?? "") > other.signedOn;

/** The contracts that no later signed one with the same vendor has replaced. */
export const contractsThatCount = ({ contracts = [] }: Facts): readonly Facts[] =>
  contracts.filter(
    (one: Facts) =>
      !contracts.some(
        (other: Facts) =>
          other !== one &&
          other.vendor === one.vendor &&
          other.signedOn !== undefined &&
          !addsTo(one, other) &&
          (other.endsOn ?? "9999") > (one.endsOn ?? "9999"),
      ),
  );

/** What is paid for on a day: what is signed, has begun and has not ended. */
export const isPaidFor = (
  { signedOn, startsOn = "0000", endsOn = "9999" }: Facts,
  today: string,
): boolean => signedOn !== undefined && startsOn <= today && today <= endsOn;

/** How an agreement stands on a day. */
export const standingOf = ({ status = "undecided", validUntil = "9999" }: Facts, today: string) =>
  status === "signed" && validUntil < today ? "expired" : status;

export const phases = "need parties clarification agreement implementation operation exit".split(
  " ",
);

export const reached = (one: Facts, phase: string): boolean =>
  phases.indexOf(one.phase) >= phases.indexOf(phase);
