import { isRecord, readVersionOne, textIn, textsIn } from "../loose-json.ts";
import { phases, statuses } from "../phase.ts";
import { cleanText } from "./clean-text.ts";
import type { PeerCatalogue, PeerIntegration, PeerSystem } from "./peer-catalogue.ts";

const roles = ["source", "target", "intermediary"] as const;

const listIn = (holder: Readonly<Record<string, unknown>>, key: string): readonly unknown[] => {
  const value = holder[key];
  return Array.isArray(value) ? value : [];
};

function readSystem(given: unknown): readonly PeerSystem[] {
  if (!isRecord(given)) return [];
  const [id, name] = [textIn(given, "id"), textIn(given, "name")];
  if (id === undefined || name === undefined) return [];
  const [vendor, kitos] = [textIn(given, "vendor"), textIn(given, "kitos")];
  const aliases = textsIn(given, "aliases");
  return [
    {
      id,
      name: cleanText(name, 200),
      ...(vendor !== undefined && { vendor: cleanText(vendor, 200) }),
      ...(aliases.length > 0 && { aliases: aliases.map((text) => cleanText(text, 200)) }),
      ...(kitos !== undefined && { kitos }),
    },
  ];
}

function readUse(given: unknown): PeerIntegration["systems"] {
  if (!isRecord(given)) return [];
  const id = textIn(given, "id");
  const role = roles.find((one) => one === given.role);
  return id === undefined || role === undefined ? [] : [{ id, role }];
}

function readIntegration(given: unknown): readonly PeerIntegration[] {
  if (!isRecord(given)) return [];
  const [id, title] = [textIn(given, "id"), textIn(given, "title")];
  const phase = phases.find((one) => one === given.phase);
  const status = statuses.find((one) => one === given.status);
  if (id === undefined || title === undefined || phase === undefined || status === undefined)
    return [];
  const [url, since] = [textIn(given, "url"), textIn(given, "since")];
  return [
    {
      id,
      title: cleanText(title, 200),
      ...(url !== undefined && /^https:\/\//.test(url) && { url }),
      phase,
      status,
      ...(since !== undefined && /^\d{4}-\d\d-\d\d$/.test(since) && { since }),
      systems: listIn(given, "systems").flatMap(readUse),
      data: textsIn(given, "data").map((text) => cleanText(text, 120)),
      kle: textsIn(given, "kle"),
    },
  ];
}

/** Reads one file of a peer as it was written, whoever has had their hands on it since; `undefined` for one that is none. */
export function readPeerFile(text: string): PeerCatalogue | undefined {
  const given = readVersionOne(text);
  if (given === undefined) return undefined;
  const name = textIn(given, "name");
  if (name === undefined) return undefined;
  const contact = textIn(given, "contact");
  return {
    name: cleanText(name, 200),
    ...(contact !== undefined && { contact: cleanText(contact, 400) }),
    systems: listIn(given, "systems").flatMap(readSystem),
    integrations: listIn(given, "integrations").flatMap(readIntegration),
  };
}
