import type { Catalogue } from "../../domain/catalogue.ts";
import { didYouMean } from "../../domain/did-you-mean.ts";
import type { Integration, System } from "../../domain/entry.ts";
import { UsageError } from "../../domain/usage-error.ts";
import { integrationNotFound } from "../integration-not-found.ts";
import { refuseId } from "../question.ts";

/** The integration of an id. Throws `UsageError` with what was probably meant. */
export function integrationOf(id: string, catalogue: Catalogue): Integration {
  const found = catalogue.integrationById.get(id);
  if (found === undefined) throw integrationNotFound(id, catalogue);
  return found;
}

/** The system of an id. Throws `UsageError` with what was probably meant. */
export function systemOf(id: string, catalogue: Catalogue): System {
  const found = catalogue.systemById.get(id);
  if (found !== undefined) return found;
  const meant = didYouMean(id, catalogue.systemById.keys());
  throw new UsageError({
    da: `Der er intet system med id "${id}". ${meant === undefined ? "Et systems id er filens navn i systems/ uden .md." : `Mente du ${meant}?`}`,
    en: `There is no system with the id "${id}". ${meant === undefined ? "A system's id is the name of its file in systems/ without .md." : `Did you mean ${meant}?`}`,
  });
}

/** Throws `UsageError` for what cannot be a new id, or is one already. */
export function refuseTaken(id: string, taken: Iterable<string>): void {
  const wrong = refuseId(new Set(taken))(id);
  if (wrong !== undefined) throw new UsageError(wrong);
}
