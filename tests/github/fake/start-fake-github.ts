import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkRequest, checkResponse, findOperation } from "./api-description.ts";
import { type Fault, makeFaults } from "./faults.ts";
import { fillAnswer } from "./fill-answer.ts";
import { makeGit } from "./git-of-the-people.ts";
import { serveGit } from "./git-over-http.ts";
import { runQuery, type Staleness } from "./graphql/root.ts";
import { grants, mayDo } from "./permissions.ts";
import { actionsHandlers } from "./rest/actions.ts";
import { compareHandlers } from "./rest/compare.ts";
import { gitDataHandlers } from "./rest/git-data.ts";
import type { Answer, Handlers } from "./rest/handler.ts";
import { issueHandlers } from "./rest/issues.ts";
import { pullRequestHandlers } from "./rest/pull-requests.ts";
import { repositoryHandlers } from "./rest/repository.ts";
import { verdictHandlers } from "./rest/verdicts.ts";
import { type FakeToken, makeWorld, type World } from "./world.ts";

const handlers: Handlers = {
  ...pullRequestHandlers,
  ...issueHandlers,
  ...verdictHandlers,
  ...repositoryHandlers,
  ...actionsHandlers,
  ...gitDataHandlers,
  ...compareHandlers,
};

/** One request the product made. `operation` is GitHub's id of it, or `graphql` or `git`. */
export interface Request {
  readonly method: string;
  readonly path: string;
  readonly operation: string;
  readonly status: number;
}

export interface FakeGitHub {
  /** Address of the API; the server's own address (for git) is the same. */
  readonly url: string;
  readonly world: World;
  readonly requests: Request[];
  /** Everything that the real GitHub would not have taken or said. Must be empty at the end of a story. */
  readonly violations: string[];
  readonly misbehave: (fault: Fault) => void;
  readonly calm: () => void;
  readonly unusedFaults: () => readonly Fault[];
  readonly stale: { value: Staleness };
  readonly close: () => Promise<void>;
}

const refused = (status: number, message: string): Answer => ({
  status,
  body: { message, documentation_url: "https://docs.github.example", status: String(status) },
});

async function readBody(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const text = Buffer.concat(parts).toString("utf8");
  return text === "" ? undefined : JSON.parse(text);
}

const tokenOf = (world: World, request: IncomingMessage): FakeToken | undefined => {
  const given = /^(?:token|bearer) (.+)$/i.exec(request.headers.authorization ?? "")?.[1];
  return given === undefined ? undefined : world.tokens.get(given);
};

/** Git sends the token as a password. */
const gitTokenOf = (world: World, request: IncomingMessage): FakeToken | undefined => {
  const given = /^basic (.+)$/i.exec(request.headers.authorization ?? "")?.[1];
  const password = Buffer.from(given ?? "", "base64")
    .toString("utf8")
    .split(":")
    .at(-1);
  return world.tokens.get(password ?? "");
};

/** Starts a GitHub of one repository on the loopback address. Nothing of it outlives `close`. */
export async function startFakeGitHub(): Promise<FakeGitHub> {
  const folder = mkdtempSync(join(tmpdir(), "fake-github-"));
  const world = makeWorld(makeGit(folder));
  const faults = makeFaults();
  const requests: Request[] = [];
  const violations: string[] = [];
  const stale = { value: { reads: 0, heads: new Map<number, string>() } as Staleness };

  async function rest(
    method: string,
    url: URL,
    token: FakeToken,
    body: unknown,
  ): Promise<{ id: string; answer: Answer }> {
    const asked = findOperation(method, url.pathname);
    if (!asked) {
      violations.push(`no such address: ${method} ${url.pathname}`);
      return { id: "unknown", answer: refused(404, "Not Found") };
    }
    const { operation, params } = asked;
    violations.push(...checkRequest(operation, body));
    if (!mayDo(token, operation.id))
      return { id: operation.id, answer: refused(403, "Resource not accessible by integration") };
    const here =
      params.owner === undefined || (params.owner === world.owner && params.repo === world.name);
    const handler = handlers[operation.id];
    if (!handler) violations.push(`the fake has no answer for ${operation.id}`);
    if (!handler || !here) return { id: operation.id, answer: refused(404, "Not Found") };
    const answer = handler({
      world,
      params,
      query: url.searchParams,
      body: (body ?? {}) as Record<string, unknown>,
      token,
      base: `${address()}${url.pathname}`,
    });
    if (answer.body === undefined) return { id: operation.id, answer };
    const filled = fillAnswer(operation, answer.status, answer.body);
    violations.push(...checkResponse(operation, answer.status, filled));
    return { id: operation.id, answer: { ...answer, body: filled } };
  }

  async function query(token: FakeToken, body: unknown): Promise<{ id: string; answer: Answer }> {
    if (!grants(token, ["pull-requests", "read"]) || !grants(token, ["contents", "read"]))
      return { id: "graphql", answer: refused(403, "Resource not accessible by integration") };
    const run = await runQuery(world, token, stale.value, body as { query: string });
    violations.push(...run.violations);
    return { id: "graphql", answer: { status: 200, body: run.result } };
  }

  async function answerApi(
    request: IncomingMessage,
    response: ServerResponse,
    url: URL,
  ): Promise<void> {
    const method = request.method ?? "GET";
    const body = await readBody(request);
    const id =
      url.pathname === "/graphql"
        ? "graphql"
        : (findOperation(method, url.pathname)?.operation.id ?? "unknown");
    const strikes = faults.strike(id);
    const log = (status: number) =>
      requests.push({ method, path: url.pathname + url.search, operation: id, status });
    let alter = (value: unknown): unknown => value;
    let instead: Answer | undefined;
    for (const does of strikes) {
      if (does === "hang") {
        log(0);
        return;
      }
      if (does === "cut") {
        log(0);
        response.writeHead(200, { "content-type": "application/json", "content-length": "1000" });
        response.write('{"half":');
        response.destroy();
        return;
      }
      if ("answer" in does) {
        log(does.answer);
        return send(response, {
          ...refused(does.answer, "Planted by the story"),
          ...(does.body === undefined ? {} : { body: does.body }),
          headers: does.headers ?? {},
        });
      }
      if ("delayMs" in does) await new Promise((resolve) => setTimeout(resolve, does.delayMs));
      if ("first" in does) does.first();
      if ("alter" in does) alter = does.alter;
      if ("loseAnswer" in does) instead = refused(does.loseAnswer, "The answer was lost");
    }
    const token = tokenOf(world, request);
    if (!token) {
      log(401);
      return send(response, refused(401, "Bad credentials"));
    }
    const { answer } =
      id === "graphql" ? await query(token, body) : await rest(method, url, token, body);
    const shown = instead ?? {
      ...answer,
      ...(answer.body === undefined ? {} : { body: alter(answer.body) }),
    };
    log(shown.status);
    send(response, shown);
  }

  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://localhost");
    const git = new RegExp(
      `^/${world.owner}/${world.name}(?:\\.git)?(/(?:info/refs|git-upload-pack|git-receive-pack))$`,
    ).exec(url.pathname);
    if (git) {
      const [strike] = faults.strike("git");
      const token = gitTokenOf(world, request);
      const status =
        strike !== undefined && typeof strike === "object" && "answer" in strike
          ? strike.answer
          : token
            ? 200
            : 401;
      requests.push({
        method: request.method ?? "GET",
        path: url.pathname,
        operation: "git",
        status,
      });
      if (strike !== undefined && typeof strike === "object" && "first" in strike) strike.first();
      if (status !== 200)
        response.writeHead(status, { "www-authenticate": "Basic realm=GitHub" }).end();
      else serveGit(request, response, world.git.bare, `/integrationer.git${git[1]}`);
      return;
    }
    answerApi(request, response, url).catch((error: unknown) => {
      violations.push(`the fake failed: ${String((error as Error).stack)}`);
      send(response, refused(500, "The fake failed"));
    });
  });
  const address = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: address(),
    world,
    requests,
    violations,
    misbehave: faults.add,
    calm: faults.calm,
    unusedFaults: faults.unused,
    stale,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function send(response: ServerResponse, answer: Answer): void {
  response.writeHead(answer.status, {
    "content-type": "application/json; charset=utf-8",
    "x-ratelimit-limit": "1000",
    "x-ratelimit-remaining": "999",
    // Every answer says it, whatever it is about.
    "x-ratelimit-reset": String(Math.ceil(Date.now() / 1000) + 1800),
    "x-github-request-id": "FAKE",
    ...answer.headers,
  });
  response.end(answer.body === undefined ? "" : JSON.stringify(answer.body));
}
