import { Html } from "../html/html.ts";

/** Stands where a table has nothing to say. By its name, as a page that has the letter itself is held in two bytes a letter, and its text written eight times as slowly. */
export const dash = new Html("&ndash;");
