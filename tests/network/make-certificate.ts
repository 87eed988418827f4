import { Buffer } from "node:buffer";
import { generateKeyPairSync, sign } from "node:crypto";

/** A server's key and the certificate that goes with it, both as PEM. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

function tagged(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(parts);
  const { length } = body;
  const size =
    length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), body]);
}

const sequence = (...parts: readonly Uint8Array[]): Buffer => tagged(0x30, ...parts);
const object = (hex: string): Buffer => tagged(0x06, Buffer.from(hex, "hex"));
const time = (text: string): Buffer => tagged(0x17, Buffer.from(text));

const commonName = "550403";
const alternativeNames = "551d11";
const ecdsaWithSha256 = "2a8648ce3d040302";

/**
 * Makes a certificate for some hosts that vouches for itself: whoever is told to trust it trusts these hosts and nothing else. Made anew for
 * each run, so that no key lies in the repository.
 */
export function makeCertificate(hosts: readonly string[]): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const algorithm = sequence(object(ecdsaWithSha256));
  const name = sequence(
    tagged(0x31, sequence(object(commonName), tagged(0x0c, Buffer.from(hosts[0] ?? "test")))),
  );
  const names = sequence(...hosts.map((host) => tagged(0x82, Buffer.from(host))));
  const body = sequence(
    tagged(0xa0, tagged(0x02, Buffer.from([2]))),
    tagged(0x02, Buffer.from([1])),
    algorithm,
    name,
    sequence(time("200101000000Z"), time("490101000000Z")),
    name,
    publicKey.export({ type: "spki", format: "der" }),
    tagged(0xa3, sequence(sequence(object(alternativeNames), tagged(0x04, names)))),
  );
  const signature = sign("sha256", body, privateKey);
  const whole = sequence(body, algorithm, tagged(0x03, Buffer.from([0]), signature));
  const lines = whole.toString("base64").match(/.{1,64}/g) ?? [];
  return {
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    cert: ["-----BEGIN CERTIFICATE-----", ...lines, "-----END CERTIFICATE-----", ""].join("\n"),
  };
}
