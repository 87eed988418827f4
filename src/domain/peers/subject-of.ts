import type { Catalogue } from "../catalogue.ts";
import type { Integration } from "../entry.ts";
import type { MatchSubject } from "../matching/match-traits.ts";

/** Our integration as other municipalities' are compared with it. A system that is not registered counts by the id that stands for it. */
export function matchSubjectOf({ fields }: Integration, catalogue: Catalogue): MatchSubject {
  const systems = (fields.systems ?? []).map(({ id, role }) => {
    const known = catalogue.systemById.get(id)?.fields;
    return {
      role,
      name: known?.name ?? id.replaceAll("-", " "),
      ...(known?.vendor && { vendor: known.vendor.name }),
      ...(known?.aliases && { aliases: known.aliases }),
      ...(known?.kitos?.system && { kitos: known.kitos.system }),
    };
  });
  const data = fields.dataFlow?.elements?.map(({ name }) => name) ?? fields.need?.data ?? [];
  return { systems, data, kle: fields.kle ?? [] };
}
