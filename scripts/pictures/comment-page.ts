import { readFileSync } from "node:fs";
import MarkdownIt from "markdown-it";

const font = (file: string, weight: number): string => {
  const bytes = readFileSync(`src/site/assets/${file}`).toString("base64");
  return `@font-face { font-family: "IBM Plex Sans"; font-weight: ${weight};
    src: url(data:font/woff2;base64,${bytes}) format("woff2"); }`;
};

const style = `
  ${font("ibm-plex-sans-regular-latin1.woff2", 400)}
  ${font("ibm-plex-sans-semibold-latin1.woff2", 600)}
  body { margin: 0; padding: 24px; background: #fff; color: #1f2328;
    font: 14px/1.5 "IBM Plex Sans", sans-serif; }
  b, strong, h1, h2, h3, th { font-weight: 600; }
  h1 { font-size: 22px; line-height: 1.3; max-width: 860px; margin: 0 auto 16px; }
  article { border: 1px solid #d1d9e0; border-radius: 6px; max-width: 860px; margin: auto; }
  header { padding: 8px 16px; background: #f6f8fa; border-bottom: 1px solid #d1d9e0;
    border-radius: 6px 6px 0 0; color: #59636e; }
  header b { color: #1f2328; }
  section { padding: 16px; }
  h2 { font-size: 20px; margin: 16px 0 12px; padding-bottom: 6px; border-bottom: 1px solid #d1d9e0; }
  section > h2:first-child { margin-top: 0; }
  h3 { font-size: 16px; margin: 16px 0 8px; }
  p, ul, ol { margin: 0 0 12px; }
  li { margin: 4px 0; }
  table { border-collapse: collapse; margin-bottom: 12px; }
  th, td { border: 1px solid #d1d9e0; padding: 6px 12px; text-align: left; }
  code { background: #eff1f3; border-radius: 4px; padding: 1px 4px; font-size: 12px; }
  a { color: #0969da; }
  details { margin-bottom: 12px; }
  hr { border: 0; border-top: 1px solid #d1d9e0; }
  svg { width: 1em; height: 1em; vertical-align: -0.125em; }
`;

const mark = (fill: string, path: string): string =>
  `<svg viewBox="0 0 16 16"><rect width="16" height="16" rx="3" fill="${fill}"/><path d="${path}" fill="none" stroke="#fff" stroke-width="2.2"/></svg>`;

// Drawn, as a machine that takes pictures need not have a font with these signs.
const signs: Readonly<Record<string, string>> = {
  "✅": mark("#1a7f37", "M3.5 8.5 6.5 11.5 12.5 4.5"),
  "❌": mark("#cf222e", "M4 4 12 12M12 4 4 12"),
  "⬜": `<svg viewBox="0 0 16 16"><rect x="1" y="1" width="14" height="14" rx="3" fill="#fff" stroke="#818b98" stroke-width="1.5"/></svg>`,
  "🔒": `<svg viewBox="0 0 16 16"><path d="M5 7V5a3 3 0 0 1 6 0v2" fill="none" stroke="#9a6700" stroke-width="1.8"/><rect x="2.5" y="7" width="11" height="8" rx="1.5" fill="#d4a72c"/></svg>`,
};

const drawSigns = (html: string): string =>
  Object.entries(signs).reduce((text, [sign, drawing]) => text.replaceAll(sign, drawing), html);

/** A page that shows a comment about as GitHub does. The Markdown is our own and may hold HTML; the title stands above it. */
export function commentPage(markdown: string, did: string, title?: string): string {
  const body = drawSigns(new MarkdownIt({ html: true }).render(markdown));
  return `<!doctype html><html lang="da"><meta charset="utf-8"><style>${style}</style>
${title === undefined ? "" : `<h1>${title}</h1>`}<article><header><b>github-actions</b> ${did}</header><section>${body}</section></article></html>`;
}
