/** The code of an error that the system gave (`ENOENT`, `EACCES` …), or nothing for any other. */
export function errorCode(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}
