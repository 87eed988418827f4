import type { Text } from "../../domain/language.ts";
import { peerFaults } from "../../domain/peers/peer-fault.ts";
import type { RequestFault } from "../https/request-trouble.ts";
import { TextError } from "../reading/text-error.ts";

/** Why KITOS could not be read, in words for whoever runs the catalogue. Never holds what was sent: a password is among it. */
export class KitosTrouble extends TextError {
  readonly kind: "refused" | "missing" | "failed" | "odd";

  constructor(kind: KitosTrouble["kind"], text: Text) {
    super(text);
    this.name = "KitosTrouble";
    this.kind = kind;
  }
}

/** What a status of KITOS means. */
export function statusTrouble(status: number, path: string): KitosTrouble {
  if (status === 401)
    return new KitosTrouble("refused", {
      da: `KITOS afviste os (401). Er adgangskoden rigtig, og er tokenet under et døgn gammelt? (${path})`,
      en: `KITOS refused us (401). Is the password right, and is the token less than a day old? (${path})`,
    });
  if (status === 403)
    return new KitosTrouble("refused", {
      da: `KITOS-brugeren må ikke læse dette (403). KITOS-sekretariatet slår API-adgang til, og kommunens lokale administrator giver læseadgang. (${path})`,
      en: `The KITOS user may not read this (403). The KITOS secretariat switches API access on, and the municipality's local administrator gives read access. (${path})`,
    });
  if (status === 404)
    return new KitosTrouble("missing", {
      da: `KITOS kender ikke adressen ${path} (404). Står kitos.url rigtigt i .github/governance.yml?`,
      en: `KITOS does not know the address ${path} (404). Is kitos.url right in .github/governance.yml?`,
    });
  return new KitosTrouble("failed", {
    da: `KITOS svarede med en fejl (HTTP ${status}). Prøv igen senere. (${path})`,
    en: `KITOS answered with an error (HTTP ${status}). Try again later. (${path})`,
  });
}

/** An answer that is none: a page for people, half a list, a member missing. */
export const oddAnswer = (path: string): KitosTrouble =>
  new KitosTrouble("odd", {
    da: `KITOS svarede med noget, der ikke er data: ${path}. Der er muligvis driftsforstyrrelser. Intet er ændret.`,
    en: `KITOS answered with something that is not data: ${path}. There may be an outage. Nothing is changed.`,
  });

const faults: Readonly<Record<RequestFault, Text>> = {
  ...peerFaults,
  "odd-encoding": {
    da: "svaret er pakket på en måde, der ikke kan læses",
    en: "the answer is packed in a way that cannot be read",
  },
  "too-many-redirects": {
    da: "adressen fører videre igen og igen",
    en: "the address leads on again and again",
  },
};

const meant: { readonly [fault in RequestFault]?: Text } = {
  unreachable: {
    da: "Se efter, om der er forbindelse til nettet, og prøv igen senere.",
    en: "See whether there is a connection to the network, and try again later.",
  },
  timeout: {
    da: "Giv det længere tid med --timeout, eller prøv igen senere.",
    en: "Give it longer with --timeout, or try again later.",
  },
};

const later: Text = {
  da: "Står kitos.url rigtigt i .github/governance.yml? Ellers prøv igen senere.",
  en: "Is kitos.url right in .github/governance.yml? If so, try again later.",
};

/** No answer that can be used. */
export function noAnswer(path: string, fault: RequestFault): KitosTrouble {
  const { da, en } = meant[fault] ?? later;
  return new KitosTrouble("failed", {
    da: `KITOS kunne ikke læses: ${faults[fault].da} (${path}). ${da} Intet er ændret.`,
    en: `KITOS could not be read: ${faults[fault].en} (${path}). ${en} Nothing is changed.`,
  });
}
