import type { Content } from "../html/html.ts";

/** A part of a page with its heading; links lead to its id. No landmark: a dozen of them on a page would be noise to a screen reader. */
export function Section({
  id,
  title,
  full = false,
  children,
}: {
  readonly id: string;
  readonly title: string;
  /** Takes the whole width of a grid of sections. */
  readonly full?: boolean;
  readonly children: Content;
}) {
  return (
    <section class={full ? "full" : undefined}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
