import type { IconName } from "../style/icons.ts";

/** The class that gives an element the shape of an icon, or a badge one before its words. */
export const iconClass = (name: IconName): string => `i-${name}`;

/** A small drawing beside words that say the same: it has no text, so screen readers pass over it. */
export const Icon = ({ name }: { readonly name: IconName }) => (
  <i class={`icon ${iconClass(name)}`} />
);
