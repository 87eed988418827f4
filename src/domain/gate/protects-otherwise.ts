import type { Encryption, IntegrationFields } from "../integration-fields.ts";

type Fields = IntegrationFields;

const transportLayer: readonly Encryption[] = ["none", "tls-1.0", "tls-1.1", "tls-1.2", "tls-1.3"];

// Only versions of one thing can be ranked. Anything else is another answer, and so is one where none stood: nobody has seen it.
const isAsStrong = (before: Encryption | undefined, after: Encryption): boolean => {
  const [then, now] = [before, after].map((one) =>
    one === undefined ? -1 : transportLayer.indexOf(one),
  );
  return before === after || (now !== undefined && then !== undefined && now >= then && then >= 0);
};

/** True when data are protected otherwise than information security has seen: another proof of who calls, weaker encryption, another way. */
export function protectsOtherwise(before: Fields, after: Fields): boolean {
  const [then, now] = [before.technical ?? {}, after.technical ?? {}];
  return (
    (now.authentication !== then.authentication && now.authentication !== undefined) ||
    (now.encryption !== undefined && !isAsStrong(then.encryption, now.encryption)) ||
    (now.route !== then.route && now.route !== undefined)
  );
}
