import { describe, expect, it } from "@jest/globals";
import { safeHref } from "./safe-href.ts";

describe("safeHref", () => {
  it.each([
    "https://eksempelby.example/a?b=c#d",
    "http://eksempelby.example",
    "mailto:it@eksempelby.example",
    "systemer/sbsys.html",
    "../en/index.html",
    "#top",
    "?fase=exit",
  ])("lets %s through", (address) => {
    expect(safeHref(address)).toBe(address);
  });

  it.each([
    "javascript:alert(1)",
    "JavaScript:alert(1)",
    " javascript:alert(1)",
    "java\tscript:alert(1)",
    "java\nscript:alert(1)",
    "\u0001javascript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:x",
    "file:///etc/passwd",
    "//evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "",
  ])("refuses %j", (address) => {
    expect(safeHref(address)).toBeUndefined();
  });
});
