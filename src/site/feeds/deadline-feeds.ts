import { addDays } from "../../domain/dates.ts";
import { type Deadline, deadlineTitle } from "../../domain/deadlines.ts";
import type { Locale } from "../../domain/language.ts";
import type { Page } from "../../domain/page.ts";
import { longDate } from "../formats.ts";
import { layoutWords } from "../layout/layout-words.ts";
import { onceIn } from "../notes/note.ts";
import { pathOf, type Route } from "../routes.ts";
import { deadlineSubject } from "../view/deadline-subject.ts";
import { dueWithin, ownerDeadlines } from "../view/owner-deadlines.ts";
import type { OwnerView } from "../view/owners-view.ts";
import type { SiteView } from "../view/site-view.ts";
import { type AtomEntry, toAtom } from "./atom.ts";
import { deadlineIds } from "./deadline-ids.ts";
import { eventText, toCalendar } from "./ical.ts";

/** A feed shows what has passed and what falls due within a quarter; a calendar, two years ahead. */
const feedDays = 90;
const calendarDaysAhead = 731;
// What a calendar programme takes in without trouble. Only a mailbox that answers for hundreds of integrations has more.
const mostDays = 500;
const calendarDaysBack = 365;

/** The days a calendar holds: what lies more than a year back helps nobody, and of many the nearest. */
function daysOfCalendar(view: SiteView, deadlines: readonly Deadline[]): readonly Deadline[] {
  const first = addDays(view.input.today, -calendarDaysBack);
  return dueWithin(deadlines, view.input.today, calendarDaysAhead)
    .filter(({ on }) => on >= first)
    .slice(0, mostDays);
}

/** The address of a page for readers outside the site; without a configured address, the path from the site's root. */
export function publicUrl(view: SiteView, path: string): string {
  const { url } = view.input.catalogue.governance.site;
  return url === undefined ? `${view.input.basePath}${path}` : new URL(path, url).href;
}

const stampOf = (view: SiteView, path: string): string =>
  view.input.changedOn.get(path) ?? view.input.commit?.date.slice(0, 10) ?? view.input.today;

/** The calendar of a route's deadlines lies beside the page. */
export const calendarPath = (route: Route, locale: Locale): string =>
  pathOf(route, locale).replace(/\.html$/, ".ics");
export const atomPath = (route: Route, locale: Locale): string =>
  pathOf(route, locale).replace(/\.html$/, ".atom");

/** A name for a deadline that stays when its date moves. */
const idOf = (view: SiteView, deadline: Deadline): string =>
  idsBeside(view, deadline.id).get(deadline) ?? deadline.id;

const idsBeside = onceIn((view: SiteView, id: string) =>
  deadlineIds(view.deadlinesById.get(id) ?? []),
);

const eventIn = (locale: Locale) =>
  onceIn((view: SiteView, deadline: Deadline): string => {
    const subject = deadlineSubject(view, deadline);
    return eventText({
      uid: idOf(view, deadline),
      on: deadline.on,
      stamp: stampOf(view, subject.path),
      title: `${deadlineTitle(deadline)[locale]} (${subject.name})`,
      text: subject.responsible,
      url: publicUrl(view, pathOf(subject.route, locale)),
    });
  });

// The same day stands in the calendar of every unit that answers for it.
const eventOf = { da: eventIn("da"), en: eventIn("en") } as const;

const events = (
  view: SiteView,
  deadlines: readonly Deadline[],
  locale: Locale,
): readonly string[] =>
  daysOfCalendar(view, deadlines).map((deadline) => eventOf[locale](view, deadline));

const siteTitle = (view: SiteView, locale: Locale): string =>
  `${layoutWords[locale].nav.deadlines}, ${layoutWords[locale].product}, ${view.input.catalogue.governance.organisation.name}`;

/** The calendar of everything a unit answers for. */
export function ownerCalendar(view: SiteView, owner: OwnerView, locale: Locale): Page {
  return {
    path: calendarPath({ page: "owner", id: owner.id }, locale),
    content: toCalendar(
      `${siteTitle(view, locale)}: ${owner.unit ?? owner.email}`,
      events(view, ownerDeadlines(view, owner), locale),
    ),
  };
}

function atomEntries(view: SiteView, locale: Locale): readonly AtomEntry[] {
  return dueWithin(view.deadlines, view.input.today, feedDays).map((deadline) => {
    const subject = deadlineSubject(view, deadline);
    return {
      // A moved date is news, so the date is part of the entry's name here.
      id: `urn:integrationskatalog:${idOf(view, deadline)}:${deadline.on}`,
      title: `${longDate(deadline.on, locale)}: ${deadlineTitle(deadline)[locale]}`,
      summary: [subject.name, subject.responsible].filter(Boolean).join(", "),
      updated: stampOf(view, subject.path),
      url: publicUrl(view, pathOf(subject.route, locale)),
    };
  });
}

/** Calendar and feed of the whole catalogue's deadlines. */
export function deadlineFeeds(view: SiteView, locale: Locale): readonly Page[] {
  const route: Route = { page: "deadlines" };
  const entries = atomEntries(view, locale);
  const latest = entries
    .map(({ updated }) => updated)
    .sort()
    .at(-1);
  const path = atomPath(route, locale);
  return [
    {
      path: calendarPath(route, locale),
      content: toCalendar(siteTitle(view, locale), events(view, view.deadlines, locale)),
    },
    {
      path,
      content: toAtom({
        locale,
        id: `urn:integrationskatalog:${path}`,
        title: siteTitle(view, locale),
        author: view.input.catalogue.governance.organisation.name,
        self: publicUrl(view, path),
        home: publicUrl(view, pathOf(route, locale)),
        updated: latest ?? view.input.today,
        entries,
      }),
    },
  ];
}
