import type { GateStep } from "../../domain/gate/gate-decision.ts";
import type { Locale } from "../../domain/language.ts";
import { allOf, anyOf, upperFirst, whoSigns } from "./gate-words.ts";

/** Who is heard again, one line each with the facts that call them. Plain text: names in it are the author's, for the caller to escape. */
export function heardLines(step: GateStep, locale: Locale): readonly string[] {
  const demands = new Map(step.signatures.map(({ demand }) => [demand.key, demand]));
  return step.transitions
    .flatMap(({ heard = [] }) => heard)
    .flatMap(({ because, seat }) => {
      const demand = demands.get(seat);
      if (demand === undefined) return [];
      const who = anyOf(
        demand.options.map((option) => whoSigns(demand, option)[locale]),
        locale,
      );
      const why = allOf(
        because.map((text) => text[locale]),
        locale,
      );
      return [
        `${upperFirst(who)} ${locale === "da" ? "høres, fordi" : "is heard, because"} ${why}.`,
      ];
    });
}
