import type { Catalogue } from "../domain/catalogue.ts";
import { usersOfSystem } from "../domain/dependants.ts";
import { didYouMean } from "../domain/did-you-mean.ts";
import { UsageError } from "../domain/usage-error.ts";

/** The complaint about an id that is no integration's: a file that cannot be read, a system, or a slip of the pen. */
export function integrationNotFound(id: string, catalogue: Catalogue): UsageError {
  const unreadable = catalogue.unreadable.find((file) => file.id === id);
  if (unreadable !== undefined)
    return new UsageError({
      da: `${unreadable.path} kan ikke læses. Kør catalogue validate ${unreadable.path} for at se hvorfor.`,
      en: `${unreadable.path} cannot be read. Run catalogue validate ${unreadable.path} to see why.`,
    });
  if (catalogue.systemById.has(id)) {
    const users = usersOfSystem(id, catalogue)
      .map((one) => one.id)
      .join(", ");
    return new UsageError({
      da: `"${id}" er et system, ikke en integration. ${users === "" ? "Ingen integration bruger det." : `Det bruges af: ${users}.`}`,
      en: `"${id}" is a system, not an integration. ${users === "" ? "No integration uses it." : `It is used by: ${users}.`}`,
    });
  }
  const meant = didYouMean(id, catalogue.integrationById.keys());
  return new UsageError({
    da: `Der er ingen integration med id "${id}". ${meant === undefined ? "En integrations id er filens navn i integrations/ uden .md." : `Mente du ${meant}?`}`,
    en: `There is no integration with the id "${id}". ${meant === undefined ? "An integration's id is the name of its file in integrations/ without .md." : `Did you mean ${meant}?`}`,
  });
}
