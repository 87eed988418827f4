import type { Route, SinglePage } from "../routes.ts";

/** The entry of the main menu that a page belongs under. */
export function sectionOf(route: Route | undefined): SinglePage | undefined {
  if (route === undefined) return undefined;
  switch (route.page) {
    case "integration":
    case "all":
    case "all-part":
      return "overview";
    case "system":
    case "system-part":
      return "systems";
    case "vendor":
      return "vendors";
    case "owner":
      return "owners";
    case "guide-page":
      return "guide";
    default:
      return route.page;
  }
}
