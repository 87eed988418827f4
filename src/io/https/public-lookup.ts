import { type LookupAddress, type LookupOptions, lookup } from "node:dns";
import { isPublicAddress } from "./public-address.ts";
import { RequestTrouble } from "./request-trouble.ts";

type Answer = (
  error: NodeJS.ErrnoException | null,
  address: string | LookupAddress[],
  family?: number,
) => void;

/**
 * Looks a host up as Node does, and refuses it when any of its addresses is not a public one. The connection is made to what was looked
 * at here, so that a name cannot mean one thing when it is checked and another when it is used.
 */
export function publicLookup(host: string, options: LookupOptions, answer: Answer): void {
  lookup(host, { ...options, all: true }, (error, addresses) => {
    if (error !== null) {
      answer(error, []);
      return;
    }
    const inside = addresses.find(({ address }) => !isPublicAddress(address));
    const [first] = addresses;
    if (inside !== undefined || first === undefined) {
      const said = inside === undefined ? "no address" : inside.address;
      answer(new RequestTrouble("private-address", `${host} is ${said}`), []);
    } else if (options.all === true) answer(null, addresses);
    else answer(null, first.address, first.family);
  });
}
