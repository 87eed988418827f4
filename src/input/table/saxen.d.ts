/** The part of the parser's interface that is used; the package has no types of its own. */
declare module "saxen" {
  export class Parser {
    on(
      event: "openTag",
      handle: (
        name: string,
        attributes: () => Readonly<Record<string, string>>,
        decode: (text: string) => string,
        selfClosing: boolean,
      ) => void,
    ): this;
    on(event: "closeTag", handle: (name: string) => void): this;
    on(event: "text", handle: (text: string, decode: (text: string) => string) => void): this;
    on(event: "cdata", handle: (text: string) => void): this;
    on(event: "attention", handle: (text: string) => void): this;
    on(event: "error", handle: (error: Error) => void): this;
    parse(xml: string): Error | undefined;
  }
}
