import { addDays, addMonths } from "../../../domain/dates.ts";
import type { Deadline } from "../../../domain/deadlines.ts";
import { deadlineList } from "../../exports/deadline-list.ts";
import { DownloadLinks } from "../../exports/download-links.tsx";
import { atomPath, calendarPath } from "../../feeds/deadline-feeds.ts";
import { monthName, number } from "../../formats.ts";
import { Document } from "../../layout/document.tsx";
import { PageHead } from "../../layout/page-head.tsx";
import type { PageContext } from "../../page-context.ts";
import { DeadlineTable } from "../../parts/deadline-table.tsx";
import { Icon } from "../../parts/icon.tsx";
import { Section } from "../../parts/section.tsx";
import { deadlineWords } from "./deadline-words.ts";

/** More rows than this and the page grows slow; the files hold them all. */
const mostRows = 150;

const withinDays = [30, 90, 180] as const;

/** How many fall due soon, and how many of those are notice deadlines. */
function AtAGlance({ at }: { readonly at: PageContext }) {
  const words = deadlineWords[at.locale];
  const { deadlines, input } = at.view;
  const within = (list: readonly Deadline[], days: number): string => {
    const last = addDays(input.today, days);
    return number(list.filter(({ on }) => on >= input.today && on <= last).length, at.locale);
  };
  const notices = deadlines.filter(({ kind }) => kind === "contract-notice");
  return (
    <dl class="glance" aria-label={words.summary}>
      <div>
        <dt>{words.overdue}</dt>
        <dd>{number(deadlines.filter(({ state }) => state === "overdue").length, at.locale)}</dd>
      </div>
      {withinDays.map((days) => (
        <div key={days}>
          <dt>{words.within(days)}</dt>
          <dd>
            {within(deadlines, days)}
            <span class="cell-note">
              {words.notice}: {within(notices, days)}
            </span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

interface Group {
  readonly id: string;
  readonly name: string;
  readonly deadlines: readonly Deadline[];
}

/** Month by month for a year ahead, then year by year: what lies far off needs no page of headings. */
function groupsOf(at: PageContext, deadlines: readonly Deadline[]): readonly Group[] {
  const groups = new Map<string, Deadline[]>();
  const lastMonth = addMonths(at.view.input.today, 12).slice(0, 7);
  for (const deadline of deadlines) {
    const month = deadline.on.slice(0, 7);
    const key = month <= lastMonth ? month : deadline.on.slice(0, 4);
    // A year that began month by month goes on as "later in" that year, after its months.
    const name = key.length === 4 && lastMonth.startsWith(key) ? `${key}-rest` : key;
    const list = groups.get(name);
    if (list === undefined) groups.set(name, [deadline]);
    else list.push(deadline);
  }
  const words = deadlineWords[at.locale];
  const nameOf = (key: string): string =>
    key.endsWith("-rest")
      ? words.laterIn(key.slice(0, 4))
      : key.length === 4
        ? key
        : monthName(key, at.locale);
  return [...groups].map(([key, list]) => ({ id: `m-${key}`, name: nameOf(key), deadlines: list }));
}

/** What falls due, overdue first, then month by month; with a calendar to subscribe to. */
export function DeadlinesPage({ at }: { readonly at: PageContext }) {
  const words = deadlineWords[at.locale];
  const { deadlines } = at.view;
  const shown = deadlines.slice(0, mostRows);
  const overdue = shown.filter(({ state }) => state === "overdue");
  const groups = groupsOf(
    at,
    shown.filter(({ state }) => state !== "overdue"),
  );
  return (
    <Document at={at} title={words.title} description={words.lead}>
      <PageHead at={at} title={words.title} lead={words.lead} />
      {deadlines.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <AtAGlance at={at} />
          <nav class="jump no-print" aria-label={words.jump}>
            <ul>
              {groups.map(({ id, name }) => (
                <li key={id}>
                  <a href={`#${id}`}>{name}</a>
                </li>
              ))}
            </ul>
          </nav>
          <Section id="overdue" title={words.overdue}>
            {overdue.length === 0 ? (
              <p>{words.noneOverdue}</p>
            ) : (
              <DeadlineTable at={at} caption={words.overdue} deadlines={overdue} />
            )}
          </Section>
          {groups.map(({ id, name, deadlines: list }) => (
            <Section key={id} id={id} title={name}>
              <DeadlineTable at={at} caption={words.table(name)} deadlines={list} />
            </Section>
          ))}
          {deadlines.length > shown.length && (
            <p>{words.cut(number(shown.length, at.locale), number(deadlines.length, at.locale))}</p>
          )}
        </>
      )}
      <Section id="subscribe" title={words.subscribe}>
        <p>{words.subscribeText}</p>
        <p>
          <Icon name="calendar" />{" "}
          <a href={at.file(calendarPath({ page: "deadlines" }, at.locale))}>{words.calendar}</a>
          {" · "}
          <a href={at.file(atomPath({ page: "deadlines" }, at.locale))}>{words.feed}</a>
        </p>
        <DownloadLinks at={at} list={deadlineList(at.view)} />
      </Section>
    </Document>
  );
}
