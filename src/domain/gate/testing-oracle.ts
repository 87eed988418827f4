import type { IntegrationFields } from "../integration-fields.ts";
import type { Content } from "./testing-action.ts";
import { contentKey, type World } from "./testing-world.ts";

/** One of these people must have said yes. */
type Seat = readonly string[];

const owner = (id: string, { setting }: Pick<World, "setting">): Seat => {
  if (id === "ejendom") return ["ejendom-ejer"];
  if (id === "sbsys") return ["sbsys-ejer"];
  return setting.main === 0 ? ["nexus-ejer", "nexus-stedfortraeder"] : ["nexus-ny"];
};
const it: Seat = ["it-arkitekt", "it-arkitekt-2"];
const dpo: Seat = ["dpo"];
const contract: Seat = ["kontrakt"];
const security: Seat = ["sikkerhed"];
const head: Seat = ["itchef"];

type Wanted = readonly (readonly [boolean, readonly Seat[]])[];

const sourceOf = (fields: Partial<IntegrationFields>): string =>
  fields.systems?.find(({ role }) => role === "source")?.id ?? "kmd-nexus";

const reasoned = ({ statusReason = "" }: Content["fields"]): boolean => statusReason !== "";

const isOnward = ({ phase }: Content["fields"]): boolean =>
  phase === "agreement" || phase === "implementation";

/** What nobody's word is enough for: a signature without a settled exit before, an exception without a reason. */
const isHopeless = ({ fields }: Content): boolean =>
  fields.contracts !== undefined ||
  ((fields.phase === "implementation" || fields.phase === "need") && !reasoned(fields));

// Against an integration in clarification.
function wantedOnTheWay({ fields }: Content, world: World): Wanted {
  const nexus = owner("kmd-nexus", world);
  const owners = [owner(sourceOf(fields), world), owner("sbsys", world)];
  const moved = sourceOf(fields) !== "kmd-nexus";
  return [
    [isOnward(fields), [it]],
    [isOnward(fields) && fields.privacy?.personalData !== false, [dpo]],
    [fields.phase === "implementation", [...owners, contract, head]],
    [fields.phase === "need", [head]],
    [fields.dpa !== undefined, [dpo]],
    [fields.exit !== undefined, owners],
    [moved, [owner(sourceOf(fields), world), nexus]],
  ];
}

// Against one in operation: whoever signed for less than it says is to be heard, and nobody else.
function wantedInUse({ fields }: Content, world: World): Wanted {
  const { contracts = [], dataFlow = {}, dpa = [], privacy, technical, visibility } = fields;
  const source = owner("kmd-nexus", world);
  const more = (dataFlow.elements ?? []).some(({ name }) => name === "diagnose");
  const back = dataFlow.direction === "two-way";
  return [
    [more, [source, dpo]],
    [back, [source, owner("sbsys", world), dpo]],
    [privacy?.retention !== undefined || dpa.length > 0, [dpo]],
    [visibility === "public", [it]],
    [technical?.authentication === "api-key", [security]],
    [contracts.some(({ endsOn = "9999" }) => endsOn > "2027-01-31"), [contract]],
  ];
}

/**
 * Whose word a content needs, said a second time and in another way than the product says it: a plain list for the few contents the
 * world knows. `never` where nobody's word is enough.
 */
export function oracleSeats(world: World): readonly Seat[] | "never" {
  const content = world.headContent;
  const onTheWay = world.stands === "clarification";
  if (onTheWay && isHopeless(content)) return "never";
  const wanted: Wanted = [
    ...(onTheWay ? wantedOnTheWay(content, world) : wantedInUse(content, world)),
    [content.makesOwner, [[...it, ...owner("kmd-nexus", world)]]],
    [content.editsRules, [it]],
  ];
  return wanted.flatMap(([asked, seats]) => (asked ? seats : []));
}

/** What keeps a pull request from going in whoever has signed; `always`, also where nobody has to. */
export function oracleStop(world: World): "always" | "where-asked" | undefined {
  const { baseRef, draft, entangled, mergeState, state } = world.setting;
  if (baseRef !== "main" || entangled) return "always";
  const stands = draft || state !== "open" || mergeState === "conflicting";
  return stands || world.isBehind ? "where-asked" : undefined;
}

/** True when the people who must have, have: over this very content, not taken back since, each no author of it. */
export function isTrulySigned(world: World): boolean {
  const seats = oracleSeats(world);
  if (seats === "never" || oracleStop(world) !== undefined) return false;
  const content = contentKey(world.headContent);
  const words = world.standingWords;
  const saying = world.given.filter(
    (one) =>
      one.content === content &&
      (one.main === undefined || one.main === world.setting.main) &&
      words.has(one.eventId),
  );
  const said = new Set(saying.map(({ by }) => by));
  const makers = new Set(world.people);
  return seats.every((seat) => seat.some((person) => said.has(person) && !makers.has(person)));
}
