import type { Localised } from "../../words/localised.ts";

const da = {
  title: "Frister",
  lead: "Alt, der udløber, skal gennemgås eller skal besluttes inden en bestemt dag.",
  subscribe: "Få fristerne i din kalender",
  calendar: "Kalender (iCal)",
  feed: "Nyhedsstrøm (Atom)",
  subscribeText:
    "Abonnér på kalenderen, så flytter fristerne sig selv, når en dato ændres i kataloget. Den rækker fra et år tilbage til to år frem og har højst de 500 nærmeste frister; filerne herunder har dem alle. Hver enhed har sin egen kalender på sin side under Ejere.",
  overdue: "Overskredet",
  within: (days: number) => `Inden for ${days} dage`,
  notice: "Opsigelsesfrister",
  noticeText: "Sidste dag for at opsige en kontrakt, så den ophører ved udløb.",
  table: (month: string) => `Frister i ${month}`,
  date: "Dato",
  deadline: "Frist",
  concerns: "Gælder",
  responsible: "Næste skridt",
  left: "Tid",
  none: "Der er ingen frister i kataloget.",
  noneOverdue: "Ingen frister er overskredet.",
  cut: (shown: string, all: string) =>
    `Siden viser de nærmeste ${shown} af ${all} frister. Alle står i filerne nedenfor.`,
  months: "Måned for måned",
  jump: "Gå til",
  summary: "Overblik",
  count: (n: string) => (n === "1" ? "1 frist" : `${n} frister`),
  laterIn: (year: string) => `Senere i ${year}`,
};

export const deadlineWords: Localised<typeof da> = {
  da,
  en: {
    title: "Deadlines",
    lead: "Everything that expires, has to be reviewed or has to be decided by a certain day.",
    subscribe: "Get the deadlines in your calendar",
    calendar: "Calendar (iCal)",
    feed: "News feed (Atom)",
    subscribeText:
      "Subscribe to the calendar, and deadlines move by themselves when a date changes in the catalogue. It reaches from a year back to two years ahead and holds the 500 nearest deadlines at most; the files below hold them all. Each unit has a calendar of its own on its page under Owners.",
    overdue: "Overdue",
    within: (days) => `Within ${days} days`,
    notice: "Notice deadlines",
    noticeText: "The last day to give notice on a contract so that it ends when it expires.",
    table: (month) => `Deadlines in ${month}`,
    date: "Date",
    deadline: "Deadline",
    concerns: "Concerns",
    responsible: "Next step",
    left: "Time",
    none: "The catalogue has no deadlines.",
    noneOverdue: "No deadlines are overdue.",
    cut: (shown, all) =>
      `The page shows the nearest ${shown} of ${all} deadlines. All of them are in the files below.`,
    months: "Month by month",
    jump: "Go to",
    summary: "At a glance",
    count: (n) => (n === "1" ? "1 deadline" : `${n} deadlines`),
    laterIn: (year) => `Later in ${year}`,
  },
};
