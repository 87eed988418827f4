import type { Text } from "../language.ts";

/** Why a peer's catalogue could not be taken in, each in words for whoever may write to that municipality. */
export const peerFaults = {
  unreachable: { da: "serveren svarede ikke", en: "the server did not answer" },
  timeout: { da: "svaret tog for lang tid", en: "the answer took too long" },
  refused: { da: "serveren afviste os", en: "the server refused us" },
  missing: {
    da: "der ligger intet katalog på adressen",
    en: "there is no catalogue at the address",
  },
  broken: { da: "serveren har en fejl", en: "the server has a fault" },
  certificate: {
    da: "serverens certifikat er ikke gyldigt",
    en: "the server's certificate is not valid",
  },
  "other-host": {
    da: "adressen fører videre til en anden server",
    en: "the address leads on to another server",
  },
  "not-https": {
    da: "adressen begynder ikke med https",
    en: "the address does not begin with https",
  },
  "private-address": {
    da: "adressen ligger ikke på det åbne internet",
    en: "the address is not on the open internet",
  },
  "too-large": { da: "filen er for stor", en: "the file is too large" },
  "cut-off": { da: "svaret blev afbrudt undervejs", en: "the answer was cut off" },
  "not-json": { da: "filen er ikke JSON", en: "the file is not JSON" },
  "odd-json": {
    da: "filen er bygget op på en måde, der ikke kan læses",
    en: "the file is built in a way that cannot be read",
  },
  "wrong-schema": {
    da: "filen har ikke katalogets form",
    en: "the file does not have the form of a catalogue",
  },
  "unknown-version": {
    da: "filen er i en nyere udgave, som vi ikke kender",
    en: "the file is of a newer version that we do not know",
  },
} as const satisfies Readonly<Record<string, Text>>;

export type PeerFault = keyof typeof peerFaults;

export const isPeerFault = (word: string | undefined): word is PeerFault =>
  word !== undefined && Object.hasOwn(peerFaults, word);
