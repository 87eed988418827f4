import type { Deadline } from "../../domain/deadlines.ts";
import type { Integration, System } from "../../domain/entry.ts";
import { unnoted } from "../notes/note.ts";
import type { Route } from "../routes.ts";
import type { SiteView } from "./site-view.ts";

export interface DeadlineSubject {
  readonly name: string;
  readonly route: Route;
  readonly path: string;
  /** The unit or mailbox it is for: that of the need, or of the system's owner. Who has the next step follows from the kind of deadline. */
  readonly responsible: string | undefined;
}

const unitOrMail = (who: { readonly unit?: string; readonly email?: string } | undefined) =>
  who?.unit ?? who?.email;

const ofIntegration = ({ id, path, fields }: Integration): DeadlineSubject => ({
  name: fields.title,
  route: { page: "integration", id },
  path,
  responsible:
    unitOrMail(fields.owners?.requester) ??
    unitOrMail(fields.owners?.project) ??
    unitOrMail(fields.owners?.technical),
});

const ofSystem = ({ id, path, fields }: System): DeadlineSubject => ({
  name: fields.name,
  route: { page: "system", id },
  path,
  responsible: unitOrMail(fields.owner) ?? unitOrMail(fields.manager),
});

/** What a deadline is about: its name, its page and who answers for it. Asking by id has noted the whole entry. */
export function deadlineSubject(view: SiteView, deadline: Deadline): DeadlineSubject {
  const { catalogue } = view.input;
  if (deadline.subject === "system") {
    const system = catalogue.systemById.get(deadline.id);
    if (system !== undefined) return unnoted(() => ofSystem(system));
  }
  const integration = catalogue.integrationById.get(deadline.id);
  if (integration !== undefined) return unnoted(() => ofIntegration(integration));
  throw new Error(`a deadline names "${deadline.id}", which the catalogue does not hold`);
}
