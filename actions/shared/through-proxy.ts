import { spawnSync } from "node:child_process";

type Environment = Readonly<Record<string, string | undefined>>;

/** True when the machine reaches GitHub through a proxy, and this process does not know it yet. */
export const needsProxy = (environment: Environment): boolean =>
  ["https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY"].some(
    (name) => (environment[name] ?? "") !== "",
  ) && environment.NODE_USE_ENV_PROXY === undefined;

/**
 * Runs this very program once more so that it goes through the environment's proxy, and gives its exit code. Node looks at that only as
 * it starts; the alternative is a second HTTP client in every bundle, which would double the start for everybody.
 */
export function runThroughProxy(program: string, file: string, environment: Environment): number {
  const env = { ...environment, NODE_USE_ENV_PROXY: "1" };
  return spawnSync(program, [file], { stdio: "inherit", env }).status ?? 1;
}
