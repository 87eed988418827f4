const pad = (value: number): string => String(value).padStart(2, "0");

/** Easter Sunday of a year as day of March (1–56), by the method of Meeus, Jones and Butcher. */
function easterAsDayOfMarch(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = b - Math.floor(b / 4) - Math.floor((8 * b + 13) / 25) + 19 * a + 15;
  const h = d % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  return h + l - 7 * m + 22;
}

function dayOfMarch(year: number, day: number): string {
  const date = new Date(0);
  date.setUTCFullYear(year, 2, day);
  return `${String(date.getUTCFullYear()).padStart(4, "0")}-${pad(date.getUTCMonth() + 1)}-${pad(date.getUTCDate())}`;
}

// From Easter Sunday: Maundy Thursday, Good Friday, Easter Sunday and Monday, Ascension, Whit Sunday and Monday.
const daysFromEaster = [-3, -2, 0, 1, 39, 49, 50];
// Great Prayer Day (fourth Friday after Easter) has been a working day since 2024 (Act no. 214 of 2023).
const greatPrayerDay = 26;
const fixedDays = ["01-01", "12-25", "12-26"];

const holidaysByYear = new Map<number, ReadonlySet<string>>();

/** The public holidays of the Danish church year, ISO; days off by agreement (5 June, 24 December) are working days here. */
export function danishHolidays(year: number): ReadonlySet<string> {
  const known = holidaysByYear.get(year);
  if (known !== undefined) return known;
  const easter = easterAsDayOfMarch(year);
  const moving = year < 2024 ? [...daysFromEaster, greatPrayerDay] : daysFromEaster;
  const days = new Set([
    ...fixedDays.map((day) => `${String(year).padStart(4, "0")}-${day}`),
    ...moving.map((offset) => dayOfMarch(year, easter + offset)),
  ]);
  holidaysByYear.set(year, days);
  return days;
}
