import type { Text } from "../../domain/language.ts";

/** A kind of secret, the pattern that shows it, and how a message calls it. */
export interface SecretKind {
  readonly name: Text;
  readonly pattern: RegExp;
}

// The shapes are the issuers' own, as they document them for secret scanning. Every repetition has an end: the text is a stranger's.
export const secretKinds: readonly SecretKind[] = [
  {
    name: { da: "en privat nøgle", en: "a private key" },
    pattern: /-----BEGIN (?:[A-Z]+ ){0,3}PRIVATE KEY(?: BLOCK)?-----/g,
  },
  {
    name: { da: "en adgangsnøgle til AWS", en: "an AWS access key" },
    pattern: /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,
  },
  {
    name: { da: "et adgangstoken til GitHub", en: "a GitHub access token" },
    pattern: /\b(?:gh[pousr]_[A-Za-z0-9]{36,255}|github_pat_[A-Za-z0-9_]{22,255})/g,
  },
  {
    name: { da: "et adgangstoken til GitLab", en: "a GitLab access token" },
    pattern: /\bglpat-[A-Za-z0-9_-]{20,100}/g,
  },
  {
    name: { da: "et adgangstoken til Slack", en: "a Slack access token" },
    pattern: /\bxox[abeoprs]-[A-Za-z0-9-]{10,200}/g,
  },
  {
    name: { da: "en nøgle til en Google-tjeneste", en: "a key to a Google service" },
    pattern: /\bAIza[A-Za-z0-9_-]{35}\b/g,
  },
  {
    name: { da: "en nøgle eller hemmelighed til Azure", en: "an Azure key or secret" },
    pattern:
      /\b(?:AccountKey|SharedAccessKey)\s*=\s*[A-Za-z0-9+/]{40,120}={0,2}|[?&]sig=[A-Za-z0-9%+/]{30,200}|\b[A-Za-z0-9_~.-]{3}\dQ~[A-Za-z0-9_~.-]{31,34}/g,
  },
  {
    name: { da: "et adgangstoken til npm", en: "an npm access token" },
    pattern: /\bnpm_[A-Za-z0-9]{36}\b/g,
  },
  {
    name: { da: "et underskrevet adgangstoken (JWT)", en: "a signed access token (JWT)" },
    pattern: /\beyJ[A-Za-z0-9_-]{10,500}\.eyJ[A-Za-z0-9_-]{10,2000}\.[A-Za-z0-9_-]{10,600}/g,
  },
  {
    name: { da: "en adresse med adgangskode i", en: "an address with a password in it" },
    pattern:
      /\b[A-Za-z][A-Za-z0-9+.-]{1,20}:\/\/[^\s:@/<>{}$*]{1,100}:[^\s:@/<>{}$*]{3,200}@[^\s@]/g,
  },
];
