import { readdirSync, readFileSync } from "node:fs";
import type { Generator } from "./generator.ts";

const folder = "tests/github/stories";
const title = /^(\s*)(describe|it)(?:\.each\([\s\S]*?\))?\(\s*"((?:[^"\\]|\\.)*)"/gm;

/** The stories of a test file, in order: what it describes, and each sentence that continues it. */
function storiesOf(
  text: string,
): readonly { readonly about: string; readonly told: readonly string[] }[] {
  const stories: { about: string; told: string[] }[] = [];
  for (const [, , kind, words = ""] of text.matchAll(title)) {
    // A test of many cases has its name filled in when it runs.
    const sentence = words.replaceAll('\\"', '"').replaceAll("%s", "…");
    if (kind === "describe") stories.push({ about: sentence, told: [] });
    else stories.at(-1)?.told.push(sentence);
  }
  return stories;
}

/** The list of stories that the phase gate's bundle is told against the fake GitHub. */
export const gateStories: Generator = {
  name: "stories of the gate",
  async outputs() {
    const files = readdirSync(folder)
      .filter((name) => name.endsWith(".test.ts"))
      .sort();
    const told = files.map((name) => ({
      name,
      stories: storiesOf(readFileSync(`${folder}/${name}`, "utf8")),
    }));
    const count = told.flatMap(({ stories }) => stories.flatMap((story) => story.told)).length;
    const text = [
      "# Stories of the gate",
      "",
      "<!-- Made from the tests by `npm run generate`. -->",
      "",
      `What people did and what they then saw: ${count} stories, each told to the committed bundle on the runner's Node, against a GitHub of our own on the loopback address`,
      "that checks every request and answer against GitHub's published API description, grants the token what the workflow grants it, keeps a real git repository and can misbehave.",
      "",
      ...told.flatMap(({ name, stories }) =>
        stories.flatMap((story) => [
          `## ${story.about.replace(/ …$/, "")} …`,
          "",
          ...story.told.map((one) => `- ${one}`),
          "",
          `<sub>[\`${name}\`](../${folder}/${name})</sub>`,
          "",
        ]),
      ),
    ].join("\n");
    return new Map([["docs/gate-stories.md", text]]);
  },
};
