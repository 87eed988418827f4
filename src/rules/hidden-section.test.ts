import { describe, expect, it } from "@jest/globals";
import { readBody } from "../input/body.ts";
import { hiddenSection } from "./hidden-section.ts";
import { makeContext } from "./testing/make-context.ts";
import { integrationFrom, validIntegration } from "./testing/valid-integration.ts";

const raw = { ...validIntegration().raw, phase: "need" };

/** What is found in a body of an integration whose gate asks for the section Behov: lines and messages. */
function found(body: string) {
  const integration = { ...integrationFrom(raw, body), body: readBody(body, 10).body };
  const problems = hiddenSection.integration?.(
    integration,
    makeContext({ integrations: [integration] }),
  );
  return (problems ?? []).map(({ place, message }) => [place?.line, message.da] as const);
}

describe("hidden-section", () => {
  it.each([
    ["bold", "**Behov**"],
    ["bold with a colon", "**Behov:**"],
    ["numbered", "## 1. Behov"],
    ["without its blank", "##Behov"],
    ["with a blank that Markdown does not know", "##\u00a0Behov"],
    ["with a soft hyphen in it", "## Be\u00adhov"],
    ["without marks", "Behov"],
    ["escaped", "\\## Behov"],
  ])("names the line where a heading stands %s, and how to write it", (_, line) => {
    const [[at, message] = []] = found(`Indledning.\n\n${line}\n\nHver nat.\n`);
    expect(at).toBe(12);
    expect(message).toContain(`"${line}"`);
    expect(message).toContain('"## Behov"');
  });

  it.each([
    ["```", "kodeblok", '"```"'],
    ["~~~~ yaml", "kodeblok", '"~~~~"'],
    ["<!-- husk", "kommentar", '"-->"'],
    ["<?", "HTML", '"?>"'],
  ])("names the line of %s that swallows a heading, and what ends it", (line, word, ends) => {
    const [[at, message] = []] = found(`Indledning.\n\n${line}\nx: 1\n\n## Behov\n\nHver nat.\n`);
    expect(at).toBe(12);
    expect(message).toContain(word);
    expect(message).toContain("linje 15");
    expect(message).toContain(ends);
  });

  it("says nothing where the heading is one, or nothing looks like it", () => {
    expect(found("## Behov\n\nHver nat.\n")).toEqual([]);
    expect(found("```\nx\n```\n\n## Behov\n\nHver nat.\n")).toEqual([]);
    expect(found("Vi har et behov for data, og **behov** er et ord.\n")).toEqual([]);
  });
});
