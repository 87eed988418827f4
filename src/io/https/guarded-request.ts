import type { Buffer } from "node:buffer";
import type { IncomingMessage } from "node:http";
import { Agent, request } from "node:https";
import { isIP } from "node:net";
import { publicLookup } from "./public-lookup.ts";
import { readBounded, type Watch } from "./read-bounded.ts";
import { RequestTrouble, troubleOf } from "./request-trouble.ts";

/** A request to a server that is not ours, and how much of an answer is wanted. */
export interface GuardedRequest {
  readonly url: string;
  /** Hosts with their ports as they stand in an address; nothing else is ever connected to, whoever asks for it. */
  readonly hosts: ReadonlySet<string>;
  readonly method?: "GET" | "POST";
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly mostBytes: number;
  /** Milliseconds for all of it, redirects included. */
  readonly within: number;
  readonly watch?: Watch;
}

export interface GuardedAnswer {
  readonly status: number;
  readonly headers: IncomingMessage["headers"];
  readonly body: Buffer;
}

const mostRedirects = 3;
const redirects: readonly number[] = [301, 302, 303, 307, 308];

function allowed(address: string, hosts: ReadonlySet<string>): URL {
  if (!URL.canParse(address)) throw new RequestTrouble("other-host", "no address");
  const url = new URL(address);
  if (url.protocol !== "https:") throw new RequestTrouble("not-https", url.protocol);
  if (!hosts.has(url.host) || url.username !== "" || url.password !== "")
    throw new RequestTrouble("other-host", url.host);
  // An address in figures is looked up by nobody, and no certificate is for it.
  if (isIP(url.hostname.replace(/^\[|\]$/g, "")) !== 0)
    throw new RequestTrouble("private-address", url.hostname);
  return url;
}

function send(url: URL, given: GuardedRequest, agent: Agent, signal: AbortSignal) {
  return new Promise<IncomingMessage>((settle, reject) => {
    const { method = "GET", headers = {}, body } = given;
    const sent = request(url, {
      agent,
      method,
      signal,
      lookup: publicLookup,
      maxHeaderSize: 32 * 1024,
      headers: {
        "accept-encoding": "gzip, identity",
        "user-agent": "integration-catalogue",
        ...headers,
      },
    });
    sent.on("response", settle);
    sent.on("error", reject);
    sent.end(body);
  });
}

async function follow(
  given: GuardedRequest,
  agent: Agent,
  signal: AbortSignal,
): Promise<GuardedAnswer> {
  let url = allowed(given.url, given.hosts);
  for (let step = 0; step <= mostRedirects; step += 1) {
    const answer = await send(url, given, agent, signal);
    const status = answer.statusCode ?? 0;
    const { location } = answer.headers;
    if (redirects.includes(status) && location !== undefined) {
      answer.destroy();
      // What was posted (a password) is for the address it was written for.
      if (given.method === "POST") throw new RequestTrouble("too-many-redirects", "after a POST");
      const next = URL.canParse(location, url.href) ? new URL(location, url).href : location;
      url = allowed(next, new Set([url.host]));
      continue;
    }
    const body = await readBounded(answer, given.mostBytes, given.watch);
    return { status, headers: answer.headers, body };
  }
  throw new RequestTrouble("too-many-redirects", `more than ${mostRedirects}`);
}

/**
 * Sends a request over https to one of the hosts named, and to no other: no address inside the network, no redirect off the host, no
 * proxy, no more than so many bytes, no longer than so long. Throws `RequestTrouble`, or what `watch` throws. The status is the caller's to judge.
 */
export async function guardedRequest(given: GuardedRequest): Promise<GuardedAnswer> {
  const agent = new Agent({ keepAlive: false, maxSockets: 1 });
  const end = new AbortController();
  let passed = false;
  const timer = setTimeout(() => {
    passed = true;
    end.abort();
  }, given.within);
  try {
    return await follow(given, agent, end.signal);
  } catch (error) {
    if (isNodeError(error) || error instanceof RequestTrouble) throw troubleOf(error, passed);
    throw error;
  } finally {
    clearTimeout(timer);
    end.abort();
    agent.destroy();
  }
}

const isNodeError = (error: unknown): boolean =>
  error instanceof Error && ("code" in error || error.name === "AbortError");
