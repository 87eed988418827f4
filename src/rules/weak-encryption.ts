import { isClosed } from "../domain/liveness.ts";
import { movesPersonalData } from "../domain/personal-data.ts";
import type { Rule } from "../domain/rule.ts";
import { nothing } from "./shared/nothing.ts";

const weak: ReadonlySet<string> = new Set(["none", "tls-1.0", "tls-1.1"]);

/** Personal data travel under TLS 1.2 or better. */
export const weakEncryption: Rule = {
  id: "weak-encryption",
  severity: "error",
  summary: {
    da: "Personoplysninger sendes ukrypteret eller med forældet kryptering",
    en: "Personal data travel unencrypted or with outdated encryption",
  },
  explanation: {
    da: "Datatilsynet kræver kryptering ved transmission af fortrolige og følsomme oplysninger, og TLS 1.2 er den laveste version, der regnes for sikker. TLS 1.0 og 1.1 blev udfaset i 2021 (RFC 8996). Aftal tls-1.2 eller tls-1.3 (eller ssh eller ipsec-vpn) med leverandørerne, og ret technical.encryption.",
    en: "The Danish Data Protection Agency requires encryption when confidential and sensitive data are transmitted, and TLS 1.2 is the lowest version that counts as safe. TLS 1.0 and 1.1 were retired in 2021 (RFC 8996). Agree on tls-1.2 or tls-1.3 (or ssh or ipsec-vpn) with the vendors, and correct technical.encryption.",
  },
  integration: ({ fields }) => {
    const encryption = fields.technical?.encryption;
    if (encryption === undefined || !weak.has(encryption)) return nothing;
    if (isClosed(fields) || !movesPersonalData(fields)) return nothing;
    return [
      {
        field: ["technical", "encryption"],
        message: {
          da: `Krypteringen er "${encryption}", og der flyttes personoplysninger. Der skal mindst være tls-1.2: aftal det med leverandørerne, og ret feltet.`,
          en: `The encryption is "${encryption}", and personal data move. At least tls-1.2 is needed: agree on it with the vendors, and correct the field.`,
        },
      },
    ];
  },
};
