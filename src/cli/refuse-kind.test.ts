import { describe, expect, test } from "@jest/globals";
import { refuseKind } from "./refuse-kind.ts";

describe("the kinds of value an option takes", () => {
  test.each([
    "/integrationer/",
    "katalog",
    "/a/b-c_d/%C3%A6",
    "/ældre/",
  ])("%s is a path of an address", (path) =>
    expect(refuseKind["address-path"](path)).toBeUndefined());

  test.each([
    "C:/Program Files/Git/integrationer/",
    "/a b/",
    "/a?b",
    "/a#b",
    "https://x/",
    "",
  ])("%p is none, and the complaint shows one", (path) =>
    expect(refuseKind["address-path"](path)?.da).toBe("en sti som /integrationer/"));

  test("a port is a number from 1 to 65535", () => {
    expect(refuseKind.port("65535")).toBeUndefined();
    for (const no of ["0", "65536", "80a", "-1"]) expect(refuseKind.port(no)).toBeDefined();
  });

  test("a date is a day of the calendar", () => {
    expect(refuseKind.date("2026-11-30")).toBeUndefined();
    expect(refuseKind.date("2026-11-31")).toBeDefined();
  });

  test("a date is none of a year so early or late that days counted from it have another form", () => {
    for (const on of ["1900-01-01", "8999-12-31"]) expect(refuseKind.date(on)).toBeUndefined();
    for (const on of ["0001-01-01", "1899-12-31", "9000-01-01", "9999-12-31"])
      expect(refuseKind.date(on)?.en).toBe("a date from 1900-01-01 to 8999-12-31");
    expect(refuseKind.date("1850-02-30")?.en).toBe("a date like 2026-11-23");
  });
});
