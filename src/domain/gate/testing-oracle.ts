import type { IntegrationFields } from "../integration-fields.ts";
import type { Content } from "./testing-action.ts";
import { contentKey, type World } from "./testing-world.ts";

/** One of these people must have said yes. */
type Seat = readonly string[];

const nexusOwners = ["nexus-ejer", "nexus-stedfortraeder"];
const owner: Readonly<Record<string, Seat>> = {
  "kmd-nexus": nexusOwners,
  ejendom: ["ejendom-ejer"],
  sbsys: ["sbsys-ejer"],
};
const it: Seat = ["it-arkitekt", "it-arkitekt-2"];
const dpo: Seat = ["dpo"];
const contract: Seat = ["kontrakt"];
const head: Seat = ["itchef"];

const sourceOf = (fields: Partial<IntegrationFields>): string =>
  fields.systems?.find(({ role }) => role === "source")?.id ?? "kmd-nexus";

const reasoned = ({ statusReason = "" }: Content["fields"]): boolean => statusReason !== "";

/** What nobody's word is enough for: a signature without a settled exit before, an exception without a reason. */
const isHopeless = ({ fields }: Content): boolean =>
  fields.contracts !== undefined ||
  ((fields.phase === "implementation" || fields.phase === "need") && !reasoned(fields));

/**
 * Whose word a content needs against an integration in clarification, said a second time and in another way than the product says it:
 * a plain list for the few contents the world knows. `never` where nobody's word is enough.
 */
export function oracleSeats(content: Content): readonly Seat[] | "never" {
  if (isHopeless(content)) return "never";
  const { fields } = content;
  const owners = [owner[sourceOf(fields)] ?? [], ["sbsys-ejer"]];
  const onward = fields.phase === "agreement" || fields.phase === "implementation";
  const personal = fields.privacy?.personalData !== false;
  const wanted: readonly (readonly [boolean, readonly Seat[]])[] = [
    [onward, [it]],
    [onward && personal, [dpo]],
    [fields.phase === "implementation", [...owners, contract, head]],
    [fields.phase === "need", [head]],
    [fields.dpa !== undefined, [dpo]],
    [fields.exit !== undefined, owners],
    [sourceOf(fields) !== "kmd-nexus", [owner[sourceOf(fields)] ?? [], nexusOwners]],
    [content.makesOwner, [[...it, ...nexusOwners]]],
    [content.editsRules, [it]],
  ];
  return wanted.flatMap(([asked, seats]) => (asked ? seats : []));
}

/** True when the people who must have, have: over this very content, not taken back since, each no author of it. */
export function isTrulySigned(world: World): boolean {
  const seats = oracleSeats(world.headContent);
  if (seats === "never") return false;
  const content = contentKey(world.headContent);
  const words = world.standingWords;
  const saying = world.given.filter((one) => one.content === content && words.has(one.eventId));
  const said = new Set(saying.map(({ by }) => by));
  const makers = new Set(world.people);
  return seats.every((seat) => seat.some((person) => said.has(person) && !makers.has(person)));
}
