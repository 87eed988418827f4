import { daysInMonth } from "../../domain/dates.ts";

/** The year of birth, by the CPR office's table over the seventh digit and the two digits of the year. */
export function birthYear(twoDigits: number, seventh: number): number {
  if (seventh <= 3) return 1900 + twoDigits;
  if (seventh === 4 || seventh === 9) return (twoDigits <= 36 ? 2000 : 1900) + twoDigits;
  return (twoDigits <= 57 ? 2000 : 1800) + twoDigits;
}

const weights = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

/** True when the ten digits satisfy the modulus 11 control of the CPR number. */
export function hasControlDigit(digits: string): boolean {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return sum % 11 === 0;
}

const two = (value: number): string => String(value).padStart(2, "0");

/**
 * What ten digits can be: `certain` when the date exists, lies before `today` and the control digit agrees; `possible` when only the
 * date does, and the control does not apply; `no` otherwise. Since October 2007 numbers without control digit are given out for
 * birthdays that have run out of others (1 January above all), and they may be for anybody born since.
 */
export function judgeCpr(digits: string, today: string): "certain" | "possible" | "no" {
  const day = Number(digits.slice(0, 2));
  const month = Number(digits.slice(2, 4));
  if (day < 1 || month < 1 || month > 12) return "no";
  const year = birthYear(Number(digits.slice(4, 6)), Number(digits[6]));
  if (day > daysInMonth(year, month)) return "no";
  const born = `${year}-${two(month)}-${two(day)}`;
  if (born > today) return "no";
  if (hasControlDigit(digits)) return "certain";
  const isFirstOfJanuary = day === 1 && month === 1 && year >= 1900;
  return isFirstOfJanuary || born >= "2007-10-01" ? "possible" : "no";
}
