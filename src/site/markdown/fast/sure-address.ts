const sureCharacters = /^(?:[!#$&-;=?-Z_a-z~\u0080-\uffff]|%[\da-z]{2})*$/i;
const scheme = /^([^/?#:]*):/;
const beyondAscii = /[\u0080-\uffff]+/g;

/**
 * The address of a link as the exact way writes it, or nothing when it is not sure that the address passes every check
 * unchanged: a scheme must be one of the three that may stand in a link, and no character one that a browser reads anew.
 */
export function sureAddress(address: string): string | undefined {
  if (!sureCharacters.test(address)) return undefined;
  const [, name] = scheme.exec(address) ?? [];
  if (name !== undefined && name !== "http" && name !== "https" && name !== "mailto")
    return undefined;
  try {
    return address.replace(beyondAscii, encodeURIComponent);
  } catch {
    // Half a character: the exact way knows what to put in its place.
    return undefined;
  }
}
