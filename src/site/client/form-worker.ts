import type { PeerCatalogue } from "../../domain/peers/peer-catalogue.ts";
import { makePeerIndex, type PeerIndex } from "../../domain/peers/peer-index.ts";
import type { FormData } from "../pages/form/form-data.ts";
import { type FormPack, packOf } from "../pages/form/form-packs.ts";
import type { FormAnswer, FormQuestion } from "./form/form-messages.ts";
import { makeJudge } from "./form/judge.ts";
import { stateOfFile } from "./form/state-of-file.ts";

// The whole validation lies here, beside the page: it is fetched when somebody begins to write, and typing never waits for it.
const scope = globalThis as unknown as {
  onmessage: ((event: MessageEvent<FormQuestion>) => void) | null;
  postMessage: (answer: FormAnswer) => void;
};

async function fetched(url: string): Promise<Response> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${answer.status} ${url}`);
  return answer;
}

// Sweden writes dates as ISO does.
const todayIn = (timeZone: string): string =>
  new Intl.DateTimeFormat("sv-SE", { timeZone }).format(new Date());

async function unpacked(url: string): Promise<unknown> {
  const { body } = await fetched(url);
  return new Response(body?.pipeThrough(new DecompressionStream("gzip"))).json();
}

async function fileText(
  { id, packsUrl }: { readonly id: string; readonly packsUrl: string },
  packs: number,
): Promise<string> {
  const url = packsUrl.replace("*", String(packOf(id, packs)));
  const texts = (await unpacked(url)) as FormPack;
  const text = texts[id];
  if (text === undefined) throw new Error(`No file of ${id}`);
  return text;
}

let judge: ReturnType<typeof makeJudge> | undefined;
let peers: PeerIndex | undefined;

// A list of help, and a large one: nobody waits for it, and without it the form is whole.
async function fetchPeers(url: string): Promise<void> {
  try {
    peers = makePeerIndex((await (await fetched(url)).json()) as readonly PeerCatalogue[]);
  } catch {
    peers = undefined;
  }
}

async function reply(question: FormQuestion): Promise<FormAnswer> {
  if (question.ask === "judge") {
    if (judge === undefined) throw new Error("The form is not open yet");
    return { answer: "judged", turn: question.turn, ...judge(question.state) };
  }
  const data = (await unpacked(question.dataUrl)) as FormData;
  const { file } = question;
  const text = file === undefined ? undefined : await fileText(file, data.packs);
  const original = file === undefined || text === undefined ? undefined : { path: file.path, text };
  judge = makeJudge(data, todayIn(data.governance.timeZone), original, () => peers);
  if (question.peersUrl !== undefined) void fetchPeers(question.peersUrl);
  return { answer: "opened", ...(text !== undefined && { state: stateOfFile(text) }) };
}

scope.onmessage = async ({ data: question }) => {
  try {
    scope.postMessage(await reply(question));
  } catch (error) {
    scope.postMessage({
      answer: "failed",
      why: error instanceof Error ? error.message : String(error),
    });
  }
};
