import type { ReminderBook } from "./reminder-book.ts";

const minute = 60_000;

/** The same book, with a pause before every change but the first: GitHub minds how fast things are made. */
export function pacedBook(
  book: ReminderBook,
  perMinute: number,
  sleep: (milliseconds: number) => Promise<void>,
): ReminderBook {
  let isFirst = true;
  const inTime = async <Answer>(change: () => Promise<Answer>): Promise<Answer> => {
    if (!isFirst) await sleep(Math.ceil(minute / perMinute));
    isFirst = false;
    return await change();
  };
  return {
    ...book,
    open: (issue) => inTime(() => book.open(issue)),
    say: (number, body) => inTime(() => book.say(number, body)),
    unsay: (id) => inTime(() => book.unsay(id)),
    edit: (number, edit) => inTime(() => book.edit(number, edit)),
    label: (number, names) => inTime(() => book.label(number, names)),
    unlabel: (number, name) => inTime(() => book.unlabel(number, name)),
  };
}
