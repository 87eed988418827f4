import { isRecord } from "../../domain/loose-json.ts";
import type { Failure } from "./patience.ts";

/** An answer that is none: cut off, or one that the client would take for an empty list. */
export class NoAnswer extends Error {}

const headersIn = (holder: unknown): Failure["headers"] =>
  isRecord(holder) && isRecord(holder.headers) ? (holder.headers as Failure["headers"]) : {};

/** Reads an error of the client. It says status 500 where there was no answer at all. */
export function failureOf(error: unknown): Failure {
  const message = error instanceof Error ? error.message : String(error);
  if (!isRecord(error)) return { headers: {}, message };
  const { response, status } = error;
  if (!isRecord(response) || typeof status !== "number") return { headers: {}, message };
  return { status, headers: headersIn(response), message };
}
