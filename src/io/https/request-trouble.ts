import { errorCode } from "../error-code.ts";

/** Why a request to somebody else's server came to nothing. */
export type RequestFault =
  | "not-https"
  | "other-host"
  | "private-address"
  | "unreachable"
  | "certificate"
  | "timeout"
  | "too-large"
  | "cut-off"
  | "odd-encoding"
  | "too-many-redirects";

/** A request that came to nothing. `detail` is for a log and may hold what the other side wrote. */
export class RequestTrouble extends Error {
  readonly fault: RequestFault;

  constructor(fault: RequestFault, detail: string) {
    super(`${fault}: ${detail}`);
    this.name = "RequestTrouble";
    this.fault = fault;
  }
}

const certificateCode =
  /^(?:CERT_|ERR_TLS_CERT|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|HOSTNAME_MISMATCH)/;

/** What stands behind an error of Node's own client. */
export function troubleOf(error: unknown, deadlinePassed: boolean): RequestTrouble {
  if (error instanceof RequestTrouble) return error;
  const message = error instanceof Error ? error.message : String(error);
  if (deadlinePassed) return new RequestTrouble("timeout", message);
  const code = errorCode(error);
  if (certificateCode.test(code)) return new RequestTrouble("certificate", `${code} ${message}`);
  if (code === "ECONNRESET" || code === "Z_BUF_ERROR" || code === "Z_DATA_ERROR")
    return new RequestTrouble("cut-off", message);
  return new RequestTrouble("unreachable", `${code} ${message}`.trim());
}
