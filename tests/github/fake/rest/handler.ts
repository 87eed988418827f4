import type { FakeToken, World } from "../world.ts";

/** One request as a handler sees it. */
export interface Asked {
  readonly world: World;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
  readonly token: FakeToken;
  readonly base: string;
}

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export type Handler = (asked: Asked) => Answer;
export type Handlers = Readonly<Record<string, Handler>>;

export const ok = (body: unknown): Answer => ({ status: 200, body });
export const created = (body: unknown): Answer => ({ status: 201, body });
export const notFound: Answer = {
  status: 404,
  body: { message: "Not Found", documentation_url: "https://docs.github.example", status: "404" },
};
export const unprocessable = (message: string): Answer => ({
  status: 422,
  body: {
    message,
    documentation_url: "https://docs.github.example",
    errors: [{ code: "custom", message }],
  },
});

/** What was wrong with a field stands beside the words "Validation Failed", and nowhere else. */
export const invalid = (resource: string, message: string): Answer => ({
  status: 422,
  body: {
    message: "Validation Failed",
    documentation_url: "https://docs.github.example",
    errors: [{ resource, code: "custom", message }],
  },
});

const longest = { title: 256, body: 65_536 } as const;

/** GitHub's answer to a title or a text that is longer than it takes. */
export function tooLong(resource: string, body: Asked["body"]): Answer | undefined {
  const field = (["title", "body"] as const).find(
    (name) => String(body[name] ?? "").length > longest[name],
  );
  return (
    field && invalid(resource, `${field} is too long (maximum is ${longest[field]} characters)`)
  );
}

/** One page of a list with GitHub's `Link` header; 30 a page unless asked, 100 at the most. */
export function paged(
  asked: Asked,
  list: readonly unknown[],
  wrap = (page: readonly unknown[]): unknown => page,
): Answer {
  const size = Math.min(Number(asked.query.get("per_page") ?? 30), 100);
  const page = Math.max(Number(asked.query.get("page") ?? 1), 1);
  const last = Math.max(1, Math.ceil(list.length / size));
  const to = (n: number, rel: string): string => {
    const query = new URLSearchParams(asked.query);
    query.set("page", String(n));
    return `<${asked.base}?${query}>; rel="${rel}"`;
  };
  const links = [
    ...(page > 1 ? [to(page - 1, "prev")] : []),
    ...(page < last ? [to(page + 1, "next"), to(last, "last")] : []),
  ];
  return {
    status: 200,
    body: wrap(list.slice((page - 1) * size, page * size)),
    ...(links.length > 0 ? { headers: { link: links.join(", ") } } : {}),
  };
}
