import { isRecord, type LooseRecord, recordIn, textIn } from "../../domain/loose-json.ts";
import { type GuardedAnswer, guardedRequest } from "../https/guarded-request.ts";
import { JsonTooBig, makeJsonGauge } from "../https/json-gauge.ts";
import { RequestTrouble } from "../https/request-trouble.ts";
import { KitosTrouble, noAnswer, oddAnswer, statusTrouble } from "./kitos-trouble.ts";

/** What lets us in: a token of less than a day, or the mailbox and password that give one. */
export type KitosAccess =
  | { readonly token: string }
  | { readonly email: string; readonly password: string };

/** How KITOS is spoken to. Times in milliseconds. */
export interface KitosConnection {
  /** `https://kitos.dk/` */
  readonly url: string;
  readonly access: KitosAccess;
  /** For one answer. */
  readonly within: number;
  /** Between two requests, to spare the server. */
  readonly pause: number;
  /** Of the first pause after a failure; each further one is three times as long. */
  readonly firstRetry: number;
  /** The longest pause that KITOS may ask for. */
  readonly longestRetry: number;
}

/** Reads from KITOS. Nothing is ever written there. */
export interface KitosClient {
  readonly get: (path: string) => Promise<unknown>;
}

const mostAttempts = 4;
const mostBytes = 48 * 1024 * 1024;
const gauge = { depth: 24, values: 4_000_000 };

const sleep = (milliseconds: number): Promise<void> =>
  new Promise((wake) => setTimeout(wake, milliseconds));

function parsed({ body }: GuardedAnswer, path: string): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body));
  } catch {
    // A proxy's page, or half an answer.
    throw oddAnswer(path);
  }
}

/** Seconds or a date, as the standard has it. */
function askedPause(answer: GuardedAnswer): number | undefined {
  const given = answer.headers["retry-after"];
  if (given === undefined) return undefined;
  const seconds = Number(given);
  const milliseconds = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(given) - Date.now();
  return Number.isFinite(milliseconds) ? Math.max(0, milliseconds) : undefined;
}

interface Request {
  readonly path: string;
  readonly method: "GET" | "POST";
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** What one attempt came to: data, or a trouble and how long KITOS asks us to wait. */
type Attempt =
  | { readonly data: unknown }
  | { readonly trouble: KitosTrouble; readonly pause?: number };

async function attempt({ url, within }: KitosConnection, request: Request): Promise<Attempt> {
  const { path, ...given } = request;
  const whole = new URL(path, url);
  try {
    const answer = await guardedRequest({
      ...given,
      url: whole.href,
      hosts: new Set([new URL(url).host]),
      mostBytes,
      within,
      watch: makeJsonGauge(gauge),
    });
    if (answer.status === 200) return { data: parsed(answer, whole.pathname) };
    const pause = askedPause(answer);
    const trouble = statusTrouble(answer.status, whole.pathname);
    return pause === undefined ? { trouble } : { trouble, pause };
  } catch (error) {
    return { trouble: troubleOf(error, whole.pathname) };
  }
}

// What KITOS refuses for a reason stays refused.
const isFinal = ({ kind }: KitosTrouble): boolean => kind === "refused" || kind === "missing";

/** Sends a request until it is answered, refused, or has failed too often. */
async function persist(connection: KitosConnection, request: Request): Promise<unknown> {
  const { firstRetry, longestRetry } = connection;
  for (let count = 1; ; count += 1) {
    const done = await attempt(connection, request);
    if ("data" in done) return done.data;
    const pause = done.pause ?? firstRetry * 3 ** (count - 1);
    if (isFinal(done.trouble) || count >= mostAttempts || pause > longestRetry) throw done.trouble;
    await sleep(pause);
  }
}

function troubleOf(error: unknown, path: string): KitosTrouble {
  if (error instanceof KitosTrouble) return error;
  if (error instanceof RequestTrouble) return noAnswer(path, error.fault);
  if (error instanceof JsonTooBig) return oddAnswer(path);
  throw error;
}

/** The token in the answer to a password: the newer generation wraps it, and a wrapper without one is a refusal. */
function tokenIn(answer: unknown): string {
  const whole: LooseRecord = isRecord(answer) ? answer : {};
  const token = textIn(recordIn(whole, "response") ?? whole, "token");
  if (token !== undefined && /^[\w.~+/=-]{1,8000}$/.test(token)) return token;
  throw oddAnswer("/api/authorize/GetToken");
}

async function tokenOf(connection: KitosConnection): Promise<string> {
  const { access } = connection;
  if ("token" in access) return access.token;
  const { email, password } = access;
  const answer = await persist(connection, {
    path: "/api/authorize/GetToken",
    method: "POST",
    headers: { accept: "application/json", "content-type": "application/json" },
    body: JSON.stringify({ email, password }),
  });
  return tokenIn(answer);
}

/** Connects to KITOS. Throws `KitosTrouble` when it lets nobody in. */
export async function connectToKitos(connection: KitosConnection): Promise<KitosClient> {
  const token = await tokenOf(connection);
  return {
    get: async (path) => {
      if (connection.pause > 0) await sleep(connection.pause);
      return persist(connection, {
        path,
        method: "GET",
        headers: { accept: "application/json", authorization: `Bearer ${token}` },
      });
    },
  };
}
