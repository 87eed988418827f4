import { createHash } from "node:crypto";
import type { PeerFault } from "../../domain/peers/peer-fault.ts";
import { type GuardedAnswer, guardedRequest } from "../https/guarded-request.ts";
import { JsonTooBig, makeJsonGauge } from "../https/json-gauge.ts";
import { type RequestFault, RequestTrouble } from "../https/request-trouble.ts";

/** What came of asking for one file: the data in it, or why there is none. */
export type FetchedPeer =
  | {
      readonly kind: "file";
      readonly data: unknown;
      readonly digest: string;
      readonly etag?: string;
    }
  | { readonly kind: "unchanged" }
  | { readonly kind: "failed"; readonly why: PeerFault };

/** Where, and how much may be asked of us. */
export interface PeerQuestion {
  readonly url: string;
  readonly hosts: ReadonlySet<string>;
  /** Of the file as it is known; then nothing comes when it is still that one. */
  readonly etag?: string;
  readonly mostBytes: number;
  readonly within: number;
}

// The form of a published catalogue is five deep; 300 integrations have some twenty thousand values.
const gauge = { depth: 16, values: 600_000 };

const faults: Readonly<Record<RequestFault, PeerFault>> = {
  "not-https": "not-https",
  "other-host": "other-host",
  "private-address": "private-address",
  unreachable: "unreachable",
  certificate: "certificate",
  timeout: "timeout",
  "too-large": "too-large",
  "cut-off": "cut-off",
  "odd-encoding": "odd-json",
  "too-many-redirects": "other-host",
};

function faultOf(error: unknown): PeerFault {
  if (error instanceof RequestTrouble) return faults[error.fault];
  if (error instanceof JsonTooBig) return "odd-json";
  throw error;
}

const statusFault = (status: number): PeerFault => {
  if (status === 404 || status === 410) return "missing";
  return status >= 500 ? "broken" : "refused";
};

/** An ETag as the standard has it; what is none is not remembered. */
const etagOf = ({ headers: { etag } }: GuardedAnswer): string | undefined =>
  etag !== undefined && /^(?:W\/)?"[\x21\x23-\x7e]{1,200}"$/.test(etag) ? etag : undefined;

function parsed(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body));
  } catch {
    return undefined;
  }
}

/** Asks another municipality's server for its catalogue. Whatever it answers, the result is data or one word for why not. */
export async function fetchPeer(question: PeerQuestion): Promise<FetchedPeer> {
  const { etag, hosts, mostBytes, url, within } = question;
  try {
    const answer = await guardedRequest({
      url,
      hosts,
      mostBytes,
      within,
      watch: makeJsonGauge(gauge),
      headers: {
        accept: "application/json",
        ...(etag !== undefined && { "if-none-match": etag }),
      },
    });
    if (answer.status === 304 && etag !== undefined) return { kind: "unchanged" };
    if (answer.status !== 200) return { kind: "failed", why: statusFault(answer.status) };
    const data = parsed(answer.body);
    if (data === undefined) return { kind: "failed", why: "not-json" };
    const digest = createHash("sha256").update(answer.body).digest("hex");
    const fresh = etagOf(answer);
    return { kind: "file", data, digest, ...(fresh !== undefined && { etag: fresh }) };
  } catch (error) {
    return { kind: "failed", why: faultOf(error) };
  }
}
