import { remembered } from "../../domain/remembered.ts";
import type { Html } from "../html/html.ts";

// What a criterion says stands on thousands of pages; what a rule says of one file is soon forgotten again.
const mostKnown = 500;

const codeHtml = remembered(
  (text): Html => (
    <>
      {text
        .split("`")
        .map((part, index) => (index % 2 === 1 ? <code key={index}>{part}</code> : part))}
    </>
  ),
  mostKnown,
);

/** A message in which names of fields and values stand between backticks, as the validation writes it. */
export const CodeText = ({ text }: { readonly text: string }): Html => codeHtml(text);
