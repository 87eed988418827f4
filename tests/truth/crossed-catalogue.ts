import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { dump, JSON_SCHEMA, load } from "js-yaml";

type Fields = Record<string, unknown>;

type Draw = (below: number) => number;

const isGroup = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Numbers that look drawn by lot and are the same for the same seed. */
function lots(seed: number): Draw {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const dayBy = (draw: Draw): string =>
  `20${24 + draw(7)}-${String(1 + draw(12)).padStart(2, "0")}-${String(1 + draw(28)).padStart(2, "0")}`;

/** The group of a name, put in where it is missing. */
function groupOf(one: Fields, key: string): Fields {
  const there = one[key];
  const group = isGroup(there) ? there : {};
  one[key] = group;
  return group;
}

const listOf = (value: unknown): readonly Fields[] =>
  Array.isArray(value) ? value.filter(isGroup) : [];

/** What crossing alone hardly brings about. */
const twists: readonly ((one: Fields, draw: Draw, made: number) => void)[] = [
  (one) => Object.assign(groupOf(one, "technical"), { encryption: "tls-1.1" }),
  (one) => Object.assign(groupOf(one, "privacy"), { legalBasis: { article6: ["6-1-f"] } }),
  (one, draw) =>
    Object.assign(groupOf(one, "privacy"), {
      thirdCountry: {
        transfer: draw(3) === 0 ? "none" : "yes",
        countries: draw(2) === 0 ? ["DE", "US"] : ["IN"],
        ...(draw(2) === 0 && { basis: draw(2) === 0 ? "scc" : "dpf" }),
      },
    }),
  (one, draw) => Object.assign(groupOf(groupOf(one, "privacy"), "dpia"), { reviewOn: dayBy(draw) }),
  (one, draw) => Object.assign(groupOf(one, "exit"), { expectedEndOn: dayBy(draw) }),
  (one, draw) => Object.assign(groupOf(one, "technical"), { certificateExpiresOn: dayBy(draw) }),
  (one, draw) => Object.assign(groupOf(one, "implementation"), { liveOn: dayBy(draw) }),
  (one, draw) => Object.assign(groupOf(one, "operation"), { nextReviewOn: dayBy(draw) }),
  (one, draw) => Object.assign(one, { legacy: { completeBy: dayBy(draw) } }),
  (one, draw, made) => Object.assign(one, { dependsOn: [`krydset-${draw(made + 2)}`] }),
  (one, draw) =>
    Object.assign(one, {
      waivers: ["article-6-1-f", "phase-skipped", "element-not-needed"].map((rule) => ({
        rule,
        reason: "Prøve.",
        until: dayBy(draw),
        approvedBy: "itchef@eksempelby.example",
      })),
    }),
  (one) => {
    for (const use of listOf(one.systems)) use.id = listOf(one.systems)[0]?.id;
  },
  (one, draw) => {
    for (const agreement of listOf(one.dpa)) {
      if (draw(3) === 0) delete agreement.reason;
      if (draw(3) === 0) agreement.decision = "not-required";
      if (draw(3) === 0) agreement.validUntil = dayBy(draw);
      if (draw(6) === 0) agreement.status = "expired";
    }
  },
  (one, draw) => {
    for (const contract of listOf(one.contracts)) {
      contract.endsOn = dayBy(draw);
      if (draw(2) === 0) contract.signedOn = dayBy(draw);
      if (draw(4) === 0) contract.form = "addendum";
    }
  },
  (one, draw) => {
    for (const element of listOf(groupOf(one, "dataFlow").elements))
      if (draw(2) === 0) element.category = "none";
  },
  (one) => {
    for (const element of listOf(groupOf(one, "dataFlow").elements)) delete element.cpr;
  },
];

const kept = new Set(["id", "title", "phase", "status", "statusReason", "systems"]);

function read(root: string, folder: string): readonly { fields: Fields; body: string }[] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith(".md") && !name.startsWith("_"))
    .map((name) => {
      const text = readFileSync(join(root, folder, name), "utf8");
      const end = text.indexOf("\n---\n", 3);
      const fields = load(text.slice(4, end), { schema: JSON_SCHEMA });
      if (!isGroup(fields)) throw new Error(`${name} holds no fields.`);
      return { fields, body: text.slice(end + "\n---\n".length) };
    });
}

function write(root: string, folder: string, fields: Fields, body: string): void {
  const front = dump(fields, { schema: JSON_SCHEMA, lineWidth: -1 });
  writeFileSync(join(root, folder, `${fields.id}.md`), `---\n${front}---\n${body}`);
}

/**
 * Writes `count` integrations into `to`, each one of `from` in which some groups, or members of groups, were taken from another or left out:
 * sound by the schema, and contradictory in every way. The systems come along, some without owner, manager, vendor or time.
 */
export function writeCrossed(from: string, to: string, count: number, seed: number): void {
  const draw = lots(seed);
  const pick = <Item>(list: readonly Item[]): Item => list[draw(list.length)] as Item;
  const originals = read(from, "integrations");
  for (const folder of ["integrations", "systems"])
    mkdirSync(join(to, folder), { recursive: true });
  cpSync(join(from, ".github/governance.yml"), join(to, ".github/governance.yml"), {
    recursive: true,
  });
  for (const { fields, body } of read(from, "systems")) {
    const system = structuredClone(fields);
    for (const key of ["owner", "manager", "vendor"]) if (draw(12) === 0) delete system[key];
    if (draw(3) === 0) system.endOfLifeOn = `20${25 + draw(6)}-0${1 + draw(9)}-${10 + draw(18)}`;
    write(to, "systems", system, body);
  }
  for (let made = 0; made < count; made += 1) {
    const { fields, body } = pick(originals);
    const one = structuredClone(fields);
    one.id = `krydset-${made}`;
    if (draw(3) === 0) one.phase = pick(originals).fields.phase;
    for (let step = draw(5); step >= 0; step -= 1) {
      const other = pick(originals).fields;
      const key = pick(Object.keys(other).filter((name) => !kept.has(name)));
      const [mine, theirs] = [one[key], structuredClone(other[key])];
      if (!isGroup(mine) || !isGroup(theirs) || draw(3) === 0) one[key] = theirs;
      else if (draw(2) === 0) delete mine[pick(Object.keys(mine))];
      else {
        const member = pick(Object.keys(theirs));
        mine[member] = theirs[member];
      }
    }
    for (let twist = draw(4); twist > 0; twist -= 1) pick(twists)(one, draw, made);
    write(to, "integrations", one, body);
  }
}
