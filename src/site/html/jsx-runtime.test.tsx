import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { attributeValue, type Content, escapeHtml } from "./html.ts";

const Box = ({ children }: { readonly children: Content }) => <div class="box">{children}</div>;
const Nothing = () => null;
const Words = ({ words }: { readonly words: string }) => words;

describe("templates", () => {
  it("write elements, attributes and text", () => {
    const page = (
      <p class="a" lang={undefined} hidden={false} title={'"quoted" & <more>'}>
        Text {3} <br />
        <em>{"<b>"}</em>
      </p>
    );
    expect(page.text).toBe(
      '<p class=a title="&quot;quoted&quot; &amp; &lt;more>">Text 3 <br><em>&lt;b></em></p>',
    );
  });

  it("let no text out of where it stands, whatever it holds", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { text: html } = <b title={text}>{text}</b>;
        const inside = escapeHtml(text);
        expect(inside).not.toMatch(/</);
        const value = attributeValue(text);
        expect(value).toMatch(/^(?:"[^"<]*"|[^\s"'`=<>]+)$/);
        expect(html).toBe(text === "" ? "<b title></b>" : `<b title=${value}>${inside}</b>`);
      }),
    );
  });

  it("leave no trace of nothing: false, null, undefined, a component that has nothing to say", () => {
    const page = (
      <Box>
        {false}
        {null}
        {undefined}
        <Nothing />
        {[]}
        {0}
      </Box>
    );
    expect(page.text).toBe("<div class=box>0</div>");
  });

  it("escape a component's bare text", () => {
    expect((<Words words="<i>" />).text).toBe("&lt;i>");
  });

  it("write lists and fragments one after the other", () => {
    const page = (
      <>
        {["a", "b"].map((name) => (
          <i key={name}>{name}</i>
        ))}
        c
      </>
    );
    expect(page.text).toBe("<i>a</i><i>b</i>c");
  });

  it("write true and false as words where an attribute wants words, and as presence elsewhere", () => {
    const page = (
      <textarea aria-invalid={false} data-own={true} disabled={true} readOnly={true} name="" />
    );
    expect(page.text).toBe(
      "<textarea aria-invalid=false data-own=true disabled readonly name></textarea>",
    );
  });

  it("put finished HTML in as it is, wherever it stands among the attributes", () => {
    const made = <b dangerouslySetInnerHTML={{ __html: "<i>" }} class="a" />;
    expect(made.text).toBe("<b class=a><i></b>");
  });

  it("keep SVG's own letters and write HTML's in small ones", () => {
    expect((<time dateTime="2026-01-01">1</time>).text).toBe("<time datetime=2026-01-01>1</time>");
    expect((<svg viewBox="0 0 1 1" />).text).toBe('<svg viewBox="0 0 1 1"></svg>');
  });
});
