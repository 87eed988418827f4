import type { GovernanceFields } from "../../domain/governance-fields.ts";
import type { Locale } from "../../domain/language.ts";
import { pathOf } from "../../site/routes.ts";
import type { TextSettings } from "./reminder-texts.ts";

/** Addresses of pages on the municipality's site; `undefined` where governance names no site. */
export function pageAddresses(
  { site }: Pick<GovernanceFields, "site">,
  locale: Locale,
): TextSettings["pageOf"] {
  const { url } = site;
  if (url === undefined) return undefined;
  const root = url.endsWith("/") ? url : `${url}/`;
  return (subject, id) => `${root}${pathOf({ page: subject, id }, locale)}`;
}
