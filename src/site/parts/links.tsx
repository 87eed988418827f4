import { onceIn } from "../notes/note.ts";
import type { PageContext, Place } from "../page-context.ts";
import { vendorSlug } from "../view/site-view.ts";
import { contentLang, Own } from "./own-words.tsx";

/** The name of an integration as a link; an id nobody knows stands as it is. */
export function IntegrationLink({ at, id }: { readonly at: PageContext; readonly id: string }) {
  const title = at.view.lookUp.integrationTitle(id);
  if (title === undefined) return <code>{id}</code>;
  return (
    <a href={at.to({ page: "integration", id })} lang={contentLang(at)}>
      {title}
    </a>
  );
}

/** The name of a system as a link; an id nobody has registered stands as it is. */
export function SystemLink({ at, id }: { readonly at: PageContext; readonly id: string }) {
  const name = at.view.lookUp.systemName(id);
  if (name === undefined) return <code>{id}</code>;
  return <a href={at.to({ page: "system", id })}>{name}</a>;
}

// A catalogue names a few dozen units and some hundred vendors ten thousand times. If it had more of them, they would not fill the memory.
const mostHeld = 1000;

interface VendorProps {
  readonly at: PageContext;
  readonly name: string;
}

const vendorLinkOf = onceIn(
  (_: Place, { at, name }: VendorProps) => {
    const id = vendorSlug(at.view, name);
    if (id === undefined) return <>{name}</>;
    return <a href={at.to({ page: "vendor", id })}>{name}</a>;
  },
  ({ name }) => name,
  mostHeld,
);

/** A vendor as a link to its page. */
export const VendorLink = (props: VendorProps) => vendorLinkOf(props.at.place, props);

/**
 * A mailbox one can write to; a long one breaks before the @. In a table or a list of facts, which `at` says, a large catalogue has
 * the address once and lets the script make a link of it (`client/common/link-mailboxes.ts`): such a page has a dozen of them.
 */
export function Mailbox({ email, at }: { readonly email: string; readonly at?: PageContext }) {
  return (
    <a href={at?.view.isLarge ? undefined : `mailto:${email}`}>
      <Address email={email} />
    </a>
  );
}

/** An address to read, which breaks before the @ where it must. */
export function Address({ email }: { readonly email: string }) {
  const [name, domain] = email.split("@");
  return (
    <>
      {name}
      {domain && (
        <>
          <wbr />@{domain}
        </>
      )}
    </>
  );
}

/** A unit as a link to what it answers for, where it is known by its mailbox. */
export function UnitLink({
  at,
  unit,
  email,
}: {
  readonly at: PageContext;
  readonly unit: string;
  readonly email: string | undefined;
}) {
  const id = email && at.view.ownerSlugs.get(email.toLowerCase());
  if (!id) return <Own at={at}>{unit}</Own>;
  return (
    <a href={at.to({ page: "owner", id })} lang={contentLang(at)}>
      {unit}
    </a>
  );
}

interface UnitContactProps {
  readonly at: PageContext;
  readonly unit?: string | undefined;
  readonly email?: string | undefined;
}

const unitContactOf = onceIn(
  (_: Place, { at, unit, email }: UnitContactProps) => (
    <>
      {unit && <UnitLink at={at} unit={unit} email={email} />}
      {unit && email && <br />}
      {email && <Mailbox at={at} email={email} />}
    </>
  ),
  ({ unit = "", email = "" }) => `${unit}\n${email}`,
  mostHeld,
);

/** A unit and its mailbox: the unit leads to what it answers for, the mailbox to a letter. */
export const UnitContact = (props: UnitContactProps) => unitContactOf(props.at.place, props);
