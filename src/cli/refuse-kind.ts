import { isIsoDate } from "../domain/dates.ts";
import type { Text } from "../domain/language.ts";
import type { OptionSpec } from "./command-spec.ts";

const isPort = (value: string): boolean =>
  /^\d{1,5}$/.test(value) && Number(value) >= 1 && Number(value) <= 65_535;

// A shell on Windows may make `C:/Program Files/…` of `/integrationer/` before we see it: spaces and colons tell.
const isAddressPath = (value: string): boolean => /^[\p{L}\p{N}._~%+/-]+$/u.test(value);

/** For each kind of value: what it must be, where the one given is not. */
export const refuseKind: Readonly<
  Record<NonNullable<OptionSpec["kind"]>, (value: string) => Text | undefined>
> = {
  date: (value) => {
    if (!isIsoDate(value)) return { da: "en dato som 2026-11-23", en: "a date like 2026-11-23" };
    // Days before and after are counted, and must be dates of four digits too.
    return value >= "1900" && value < "9000"
      ? undefined
      : { da: "en dato fra 1900-01-01 til 8999-12-31", en: "a date from 1900-01-01 to 8999-12-31" };
  },
  port: (value) =>
    isPort(value) ? undefined : { da: "et tal fra 1 til 65535", en: "a number from 1 to 65535" },
  "address-path": (value) =>
    isAddressPath(value)
      ? undefined
      : { da: "en sti som /integrationer/", en: "a path like /integrations/" },
};
