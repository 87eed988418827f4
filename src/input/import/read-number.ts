import type { Cell } from "../table/table.ts";

const unit =
  /(?<!\s)\s*(?:kr\.?|dkk|,-|%|pct\.?|procent|mdr?\.?|måned(?:er)?|months?|timer?|hours?|t|stk\.?|dage?|(?:pr\.?|om) ?(?:dag(?:en)?|år|md\.?|måned))\.?\s*$/i;
const danish = /^-?\d{1,3}(?:[. \u00a0]\d{3})*(?:,\d+)?$|^-?\d+(?:,\d+)?$/;
const english = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^-?\d+\.\d+$/;

/** Takes currency and units off, one after the other: `24.000,- kr. pr. år`. */
function bareNumber(text: string): string {
  let bare = text.trim().replace(/^(?:kr\.?|dkk|ca\.?)\s*/i, "");
  for (let next = bare.replace(unit, ""); next !== bare; next = bare.replace(unit, "")) bare = next;
  return bare.replace(/,-$/, "").trim();
}

/** Reads a number as Danes and Americans write it, with a unit behind. `1.234` is a thousand and more; nothing for what is no number. */
export function readNumber(cell: Cell): number | undefined {
  if (typeof cell === "number") return cell;
  if (typeof cell !== "string") return undefined;
  const bare = bareNumber(cell);
  if (danish.test(bare)) return Number(bare.replace(/[. \u00a0]/g, "").replace(",", "."));
  return english.test(bare) ? Number(bare.replaceAll(",", "")) : undefined;
}
