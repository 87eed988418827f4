/*
 * Every value that the public must not see is a mark found nowhere else: a made-up word, a date or a number of its own.
 * A site is then built and searched through, every file of it, for each of the marks.
 */
export const marks: string[] = [];
/** A word that must not be shown. */
export const secret = (name: string): string => {
  const mark = `zq${marks.length}x${name.replaceAll(/\W/g, "")}`;
  marks.push(mark);
  return mark;
};
let day = 0;
/** A day that must not be shown, in whatever way it is written. */
export const secretDate = (): string => {
  day += 1;
  const iso = `19${70 + Math.floor(day / 28)}-02-${String((day % 28) + 1).padStart(2, "0")}`;
  const [year, month, date] = iso.split("-");
  marks.push(iso, `${date}.${month}.${year}`, `${year}${month}${date}`, ` ${year}`);
  return iso;
};
let amount = 7_654_000;
/** An amount that must not be shown, grouped or not. */
export const secretAmount = (): number => {
  amount += 321;
  marks.push(String(amount), amount.toLocaleString("da-DK"), amount.toLocaleString("en-GB"));
  return amount;
};
/** A mailbox that must not be shown. */
export const secretMail = (): string => {
  const name = secret("mail");
  return `${name}@eksempelby.example`;
};
