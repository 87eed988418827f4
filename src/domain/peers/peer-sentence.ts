import { formatDate } from "../dates.ts";
import type { Locale, Text } from "../language.ts";
import { phaseNames } from "../phase.ts";
import type { PeerMatch } from "./peer-index.ts";

type Match = Pick<
  PeerMatch,
  "peer" | "integration" | "systems" | "ends" | "vendors" | "data" | "kle"
>;

const listIn = (items: readonly string[], and: string): string => {
  const [last = "", ...rest] = [...items].reverse();
  return rest.length === 0 ? last : `${rest.reverse().join(", ")} ${and} ${last}`;
};

const vendorsOf = ({ systems }: Match): readonly string[] => [
  ...new Set(systems.flatMap(({ vendor }) => vendor ?? [])),
];

function stand({ integration, ends }: Match): Text {
  const { phase, since, status } = integration;
  const same = ends === "both" || ends === "reversed";
  const [it, den] = same ? ["it", "den"] : ["something like it", "noget, der ligner,"];
  if (status === "on-hold") return { da: `har ${den} på hold`, en: `has ${it} on hold` };
  if (phase === "exit") return { da: `er ved at afvikle ${den}`, en: `is closing ${it} down` };
  if (phase === "operation")
    return since === undefined
      ? { da: `har ${den} i drift`, en: `has ${it} in operation` }
      : {
          da: `har ${den} i drift siden ${formatDate(since, "da")}`,
          en: `has had ${it} in operation since ${formatDate(since, "en")}`,
        };
  if (phase === "implementation") return { da: `er ved at bygge ${den}`, en: `is building ${it}` };
  return {
    da: `arbejder på ${same ? "det samme" : "noget, der ligner"} (fase: ${phaseNames[phase].da})`,
    en: `is working on ${same ? "the same" : "something like it"} (phase: ${phaseNames[phase].en})`,
  };
}

/**
 * What there is to call about, in one sentence: who has it, how far they are, from which vendors, and whom to write to. Holds texts that
 * others wrote: whoever shows it escapes it.
 */
export function peerSentence(match: Match, locale: Locale): string {
  const vendors = vendorsOf(match);
  const { name, contact } = match.peer;
  const parts =
    locale === "da"
      ? [
          `${name} ${stand(match).da}`,
          vendors.length > 0 ? `leverandør ${listIn(vendors, "og")}` : "",
          contact === undefined ? "" : `kontakt ${contact}`,
        ]
      : [
          `${name} ${stand(match).en}`,
          vendors.length > 0 ? `vendor ${listIn(vendors, "and")}` : "",
          contact === undefined ? "" : `contact ${contact}`,
        ];
  return parts.filter((part) => part !== "").join(", ");
}

const mostData = 6;

/** Why it was found, in a few words. */
export function peerReasons({ ends, vendors, data, kle, systems }: Match, locale: Locale): string {
  const say = (da: string, en: string): string => (locale === "da" ? da : en);
  const names = listIn([...new Set(systems.map(({ name }) => name))], say("og", "and"));
  const told = {
    both: say("de samme to systemer", "the same two systems"),
    reversed: say(
      "de samme to systemer, data den anden vej",
      "the same two systems, data the other way",
    ),
    one: say("et af systemerne er det samme", "one of the systems is the same"),
    none: "",
  }[ends];
  const reasons = [
    told === "" ? names : `${told} (${names})`,
    vendors ? say("de samme leverandører", "the same vendors") : "",
    data.length > 0 ? `${say("data", "data")}: ${data.slice(0, mostData).join(", ")}` : "",
    kle === "same" ? say("samme KLE-emne", "the same KLE subject") : "",
    kle === "group" ? say("samme KLE-gruppe", "the same KLE group") : "",
  ];
  return reasons.filter((reason) => reason !== "").join("; ");
}
