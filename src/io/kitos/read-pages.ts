import { isRecord, type LooseRecord } from "../../domain/loose-json.ts";
import type { KitosClient } from "./kitos-client.ts";
import { oddAnswer } from "./kitos-trouble.ts";

/** A list over all its pages, and what went oddly. */
export interface ReadPages {
  readonly items: readonly LooseRecord[];
  readonly remarks: readonly string[];
}

// KITOS gives no more at a time; a list ends with the first page that is shorter.
const pageSize = 250;
// A hundred thousand registrations. No municipality has a tenth.
const mostPages = 400;

/** The items of one page. Throws `KitosTrouble` for what is no list of them. */
function itemsOf(answer: unknown, path: string): readonly LooseRecord[] {
  if (Array.isArray(answer) && answer.every(isRecord)) return answer;
  throw oddAnswer(path);
}

/**
 * Reads a list in full. A list may shift while it is read: an item that comes twice counts once, and is remarked upon. Throws `KitosTrouble`
 * for a page that is no list and for a list without end: half a register is worse than yesterday's.
 */
export async function readPages(
  client: KitosClient,
  path: string,
  query: Readonly<Record<string, string>> = {},
  tell: (page: number) => void = () => undefined,
): Promise<ReadPages> {
  const read: LooseRecord[] = [];
  for (let page = 0; page < mostPages; page += 1) {
    const search = new URLSearchParams({ ...query, page: `${page}`, pageSize: `${pageSize}` });
    const found = itemsOf(await client.get(`${path}?${search}`), path);
    tell(page);
    read.push(...found);
    if (found.length < pageSize) return withoutDoubles(read, path);
  }
  throw oddAnswer(path);
}

function withoutDoubles(read: readonly LooseRecord[], path: string): ReadPages {
  const items = new Map(
    read.map((item, place) => [typeof item.uuid === "string" ? item.uuid : place, item]),
  );
  const doubles = read.length - items.size;
  const name = path.slice(path.lastIndexOf("/") + 1);
  return {
    items: [...items.values()],
    remarks: doubles === 0 ? [] : [`${name}: ${doubles} came twice`],
  };
}
