import { localCatalogue } from "../commands/local-catalogue.ts";
import { findPeersOf } from "../commands/peers/find-peers.ts";
import { knownPeersOf } from "../commands/peers/known-peers-of.ts";
import { refreshPeers } from "../commands/peers/refresh-peers.ts";
import { UsageError } from "../domain/usage-error.ts";
import { todayIn } from "../io/clock.ts";
import {
  foundPeersJson,
  foundPeersText,
  knownPeersText,
  updateLine,
  updatesText,
} from "../reports/peers.ts";
import type { Call, ExitCode } from "./main.ts";
import { timeoutOf } from "./seconds.ts";

const unknownTask = (task: string): UsageError =>
  new UsageError({
    da: `catalogue peers kender ikke "${task}". Skriv update, list eller find <id>.`,
    en: `catalogue peers does not know "${task}". Write update, list or find <id>.`,
  });

/** `catalogue peers`: a faulty peer is told and fails nothing. */
export async function runPeers(call: Call): Promise<ExitCode> {
  const [task = "", id] = call.operands;
  if (task === "find" && id !== undefined) return find(call, id);
  if (task === "find")
    throw new UsageError({
      da: "Skriv integrationens id efter find: catalogue peers find nexus-sbsys-afgoerelser",
      en: "Write the integration's id after find: catalogue peers find nexus-sbsys-afgoerelser",
    });
  if (id !== undefined || (task !== "update" && task !== "list")) throw unknownTask(id ?? task);
  return task === "list" ? list(call) : update(call);
}

async function find({ root, terminal, values, locale }: Call, id: string): Promise<ExitCode> {
  const { title, matches, known, locale: own } = await findPeersOf(root, id);
  terminal.write(
    values.get("format") === "json"
      ? foundPeersJson(matches)
      : foundPeersText(title, matches, known, locale ?? own),
  );
  return 0;
}

async function list({ root, terminal, locale }: Call): Promise<ExitCode> {
  const { known, locale: own } = await knownPeersOf(root);
  terminal.write(knownPeersText(known, locale ?? own));
  return 0;
}

async function update(call: Call): Promise<ExitCode> {
  const { root, terminal, values, locale } = call;
  const { governance } = await localCatalogue(root);
  const spoken = locale ?? governance.locale;
  const only = values.get("only");
  const within = timeoutOf(values.get("timeout"));
  const { updates, changed } = await refreshPeers({
    root,
    peers: governance.peers,
    today: call.today ?? todayIn(governance.timeZone),
    dryRun: values.has("dry-run"),
    ...(only !== undefined && { only }),
    ...(within !== undefined && { within }),
    progress: (done, of, told) =>
      terminal.progress({
        da: `${done}/${of} ${updateLine(told, "da").trim()}`,
        en: `${done}/${of} ${updateLine(told, "en").trim()}`,
      }),
  });
  terminal.write(updatesText(updates, changed, values.has("dry-run"), spoken));
  return 0;
}
