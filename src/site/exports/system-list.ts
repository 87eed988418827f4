import type { System } from "../../domain/entry.ts";
import { fieldLabel, valueLabel } from "../field-labels.ts";
import type { SiteView } from "../view/site-view.ts";
import type { ListSpec } from "./list-spec.ts";

const label = (path: string) => ({
  da: fieldLabel(path, "da", "system"),
  en: fieldLabel(path, "en", "system"),
});

/** Every registered system. */
export const systemList = (view: SiteView): ListSpec<System> => ({
  file: { da: "systemer", en: "systems" },
  columns: [
    { key: "id", name: label("id"), cell: ({ id }) => id },
    { key: "name", name: label("name"), cell: ({ fields }) => fields.name },
    { key: "summary", name: label("summary"), cell: ({ fields }) => fields.summary },
    { key: "owner", name: label("owner"), cell: ({ fields }) => fields.owner?.unit },
    ...(view.input.edition === "public"
      ? []
      : [
          {
            key: "ownerEmail",
            name: { da: "Systemejers postkasse", en: "System owner's mailbox" },
            cell: ({ fields }: System) => fields.owner?.email,
          },
          {
            key: "managerEmail",
            name: { da: "Systemforvalters postkasse", en: "System manager's mailbox" },
            cell: ({ fields }: System) => fields.manager?.email,
          },
        ]),
    { key: "vendor", name: label("vendor"), cell: ({ fields }) => fields.vendor?.name },
    {
      key: "hosting",
      name: label("hosting"),
      cell: ({ fields }, locale) =>
        fields.hosting && valueLabel("hosting", fields.hosting, locale, "system"),
    },
    { key: "endOfLifeOn", name: label("endOfLifeOn"), cell: ({ fields }) => fields.endOfLifeOn },
    {
      key: "integrations",
      name: { da: "Integrationer", en: "Integrations" },
      cell: ({ id }) => view.lookUp.useCount(id),
    },
  ],
});
