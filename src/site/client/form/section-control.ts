/** A heading of the body as a control's path. */
export const sectionControl = (heading: string): string => `## ${heading}`;

/** The heading that a control's path names; nothing for the path of a field. */
export const headingOf = (control: string): string | undefined =>
  control.startsWith("## ") ? control.slice(3) : undefined;
