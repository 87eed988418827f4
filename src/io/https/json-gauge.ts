/** JSON that is nested deeper or has more in it than anybody needs. */
export class JsonTooBig extends Error {
  constructor(detail: string) {
    super(detail);
    this.name = "JsonTooBig";
  }
}

const [quote, backslash, comma, open, close, openList, closeList] = [
  0x22, 0x5c, 0x2c, 0x7b, 0x7d, 0x5b, 0x5d,
];

/**
 * Measures JSON while it comes in, before anything is made of it: how deep it is, and how many values it has. The function it makes takes
 * one chunk after the other and throws `JsonTooBig` at the first byte beyond a limit. Whether it is JSON at all is not its question.
 */
export function makeJsonGauge(most: {
  readonly depth: number;
  readonly values: number;
}): (chunk: Uint8Array) => void {
  let depth = 0;
  let values = 0;
  let inText = false;
  let escaped = false;
  const inside = (byte: number): void => {
    if (escaped) escaped = false;
    else if (byte === backslash) escaped = true;
    else if (byte === quote) inText = false;
  };
  const count = (): void => {
    values += 1;
    if (values > most.values) throw new JsonTooBig(`more than ${most.values} values`);
  };
  const outside = (byte: number): void => {
    if (byte === quote) inText = true;
    else if (byte === open || byte === openList) {
      depth += 1;
      if (depth > most.depth) throw new JsonTooBig(`deeper than ${most.depth}`);
      count();
    } else if (byte === close || byte === closeList) depth -= 1;
    else if (byte === comma) count();
  };
  return (chunk) => {
    for (const byte of chunk) (inText ? inside : outside)(byte);
  };
}
