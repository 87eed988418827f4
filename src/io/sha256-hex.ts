import { hashAtOnce } from "./hash-at-once.ts";

/** SHA-256 of a text's UTF-8 bytes as `sha256sum` prints it, so that anybody can check a chain without our program. */
export const sha256Hex = (text: string): string => hashAtOnce(text, "hex");
