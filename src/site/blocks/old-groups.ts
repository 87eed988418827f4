import type { PackedBlock } from "../../domain/zip-piece.ts";
import { type LaidGroup, stretches } from "./laid-blocks.ts";
import type { OldFiles } from "./open-blocks.ts";

/** Groups of blocks as they lie packed in a file. */
export interface OldGroups {
  /** The group of exactly these blocks, after so many rows. */
  readonly same: (
    list: string,
    keys: readonly string[],
    rowsBefore: number,
  ) => { readonly packed: PackedBlock; readonly lengths: readonly number[] } | undefined;
  /** The text of a block, and how many rows stood before it. */
  readonly textOf: (
    list: string,
    key: string,
  ) => { readonly text: string; readonly rowsBefore: number } | undefined;
}

/** Unpacks what was deflated. */
export type Inflate = (packed: Uint8Array) => Uint8Array;

interface Place {
  readonly group: LaidGroup;
  /** Which block of the group it is. */
  readonly at: number;
  readonly rowsBefore: number;
}

/** Finds the groups of a file that lies as it was left. */
export function oldGroups({ laid, bytesOf }: OldFiles, path: string, inflate: Inflate): OldGroups {
  const bytes = bytesOf(path);
  const places = new Map<string, ReadonlyMap<string, Place>>();
  for (const [list, { keys, facts }] of Object.entries(laid.lists)) {
    const groups = laid.files[path]?.groups.filter((group) => group.list === list) ?? [];
    const ofList = new Map<string, Place>();
    let [next, rowsBefore] = [0, 0];
    for (const group of groups)
      for (const at of group.lengths.keys()) {
        ofList.set(keys[next] ?? "", { group, at, rowsBefore });
        rowsBefore += facts[next]?.[0] ?? 0;
        next += 1;
      }
    places.set(list, ofList);
  }
  const placeOf = (list: string, key: string): Place | undefined => places.get(list)?.get(key);
  const packedOf = ({ from, packedLength }: LaidGroup): Uint8Array =>
    bytes.subarray(from, from + packedLength);
  const texts = new Map<LaidGroup, Uint8Array>();
  const textOfGroup = (group: LaidGroup): Uint8Array => {
    const text = texts.get(group) ?? unpacked(packedOf(group), group.textLength, inflate);
    texts.set(group, text);
    return text;
  };
  return {
    same: (list, keys, rowsBefore) => {
      const found = keys.map((key) => placeOf(list, key));
      const first = found[0];
      if (first?.rowsBefore !== rowsBefore) return undefined;
      const { group } = first;
      const isSame =
        group.lengths.length === keys.length &&
        found.every((place, at) => place?.group === group && place.at === at);
      if (!isSame) return undefined;
      const { sum, textLength, lengths } = group;
      return { packed: { packed: packedOf(group), sum, length: textLength }, lengths };
    },
    textOf: (list, key) => {
      const place = placeOf(list, key);
      if (place === undefined) return undefined;
      const { from, to } = stretches({ ...place.group, from: 0 })[place.at] ?? { from: 0, to: 0 };
      const text = textOfGroup(place.group).subarray(from, to);
      return {
        text: new TextDecoder("utf-8", { ignoreBOM: true }).decode(text),
        rowsBefore: place.rowsBefore,
      };
    },
  };
}

// An empty block that says that it is the last: a group ends where the next byte begins, and says of no block that it is.
const end = Uint8Array.of(3, 0);

function unpacked(packed: Uint8Array, length: number, inflate: Inflate): Uint8Array {
  const whole = new Uint8Array(packed.length + end.length);
  whole.set(packed);
  whole.set(end, packed.length);
  const text = inflate(whole);
  if (text.length !== length) throw new Error("A group of blocks is not as long as it was.");
  return text;
}
