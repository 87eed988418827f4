import { daysBetween } from "../../../domain/dates.ts";
import { number } from "../../formats.ts";
import type { PageContext } from "../../page-context.ts";
import { overviewWords } from "./overview-words.ts";

/** How many days ahead a deadline counts as due. */
export const dueWithinDays = 90;

/** Four numbers, each a link to what it counts. */
export function KeyFigures({ at }: { readonly at: PageContext }) {
  const words = overviewWords[at.locale];
  const { view } = at;
  const here = at.to({ page: "overview" });
  const due = view.deadlines.filter(({ on }) => {
    const days = daysBetween(view.input.today, on);
    return days >= 0 && days <= dueWithinDays;
  }).length;
  const figures = [
    { value: view.count, name: words.allNote, href: "#list" },
    {
      value: view.countedById.filter(
        ({ phase, status }) => phase === "operation" && status === "active",
      ).length,
      name: words.live,
      href: `${here}?phase=operation&status=active`,
    },
    ...(view.input.edition === "internal"
      ? [
          {
            value: view.countedById.filter(({ errors }) => errors > 0).length,
            name: words.withErrors,
            href: `${here}?finding=error`,
          },
          { value: due, name: words.dueSoon, href: at.to({ page: "deadlines" }) },
        ]
      : []),
  ];
  return (
    <ul class="key-figures" aria-label={words.figures}>
      {figures.map(({ value, name, href }) => (
        <li key={name}>
          <a href={href}>
            <strong>{number(value, at.locale)}</strong> <span>{name}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
