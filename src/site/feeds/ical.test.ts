import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { eventText, foldLine, toCalendar } from "./ical.ts";

const octets = (text: string): number => new TextEncoder().encode(text).length;

describe("foldLine", () => {
  it("keeps lines within 75 octets and loses nothing when unfolded", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 400, size: "max" }), (text) => {
        const line = text.replace(/[\r\n]/g, "");
        const folded = foldLine(line);
        for (const part of folded.split("\r\n")) expect(octets(part)).toBeLessThanOrEqual(75);
        expect(folded.replaceAll("\r\n ", "")).toBe(line);
      }),
    );
  });
});

describe("toCalendar", () => {
  const day = {
    uid: "integration-a-review",
    on: "2026-12-31",
    stamp: "2026-11-02",
    title: "Gennemgang; med, tegn \\ og æøå",
    text: "Linje 1\nLinje 2",
    url: "https://eksempelby.example/a.html",
  };
  const calendar = toCalendar("Frister, Eksempelby", [eventText(day)]);

  it("ends every line with CRLF and begins and ends as a calendar does", () => {
    expect(calendar.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(calendar).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/);
    expect(calendar).toMatch(/END:VEVENT\r\nEND:VCALENDAR\r\n$/);
  });

  it("writes an all-day entry that ends the day after, also across a year", () => {
    expect(calendar).toContain("DTSTART;VALUE=DATE:20261231\r\n");
    expect(calendar).toContain("DTEND;VALUE=DATE:20270101\r\n");
  });

  it("holds a component where there is no day to show, as a calendar must", () => {
    const empty = toCalendar("Frister", []);
    expect(empty.match(/^BEGIN:(.*)$/gm)).toEqual([
      "BEGIN:VCALENDAR",
      "BEGIN:VTIMEZONE",
      "BEGIN:STANDARD",
    ]);
    expect(empty).toMatch(/END:VTIMEZONE\r\nEND:VCALENDAR\r\n$/);
  });

  it("takes its stamp from the file's history, in UTC", () => {
    expect(calendar).toContain("DTSTAMP:20261102T000000Z\r\n");
  });

  it("escapes what has a meaning in a calendar", () => {
    expect(calendar).toContain("SUMMARY:Gennemgang\\; med\\, tegn \\\\ og æøå\r\n");
    expect(calendar).toContain("DESCRIPTION:Linje 1\\nLinje 2\r\n");
  });

  it("lets no text begin a line of its own, and drops what cannot be shown", () => {
    const event = eventText({ ...day, title: "a\rBEGIN:VALARM\r\nx\u0000\u0085y", text: "b\rc" });
    expect(event).toContain("SUMMARY:a\\nBEGIN:VALARM\\nxy\r\n");
    expect(event).toContain("DESCRIPTION:b\\nc\r\n");
  });
});
