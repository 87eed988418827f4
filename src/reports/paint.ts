/** Colours by what they say, so that a report without colour is the same text. */
export interface Paint {
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly info: (text: string) => string;
  readonly good: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
}

// Bright red and blue, as the dark ones are hard to read on a black ground.
const codes = { error: "91", warning: "33", info: "94", good: "32", strong: "1", faint: "2" };

/** Gives colours for a terminal, or leaves every text as it is. */
export function makePaint(colour: boolean): Paint {
  const paint = (code: string) => (text: string) =>
    colour && text !== "" ? `\u001b[${code}m${text}\u001b[0m` : text;
  return {
    error: paint(codes.error),
    warning: paint(codes.warning),
    info: paint(codes.info),
    good: paint(codes.good),
    strong: paint(codes.strong),
    faint: paint(codes.faint),
  };
}
