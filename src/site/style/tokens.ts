/** Every colour of the site: its value on light and on dark. Components name the meaning, never the colour. */
export const colours = {
  canvas: ["#ffffff", "#11181d"],
  surface: ["#f3f6f7", "#1a232a"],
  text: ["#17222b", "#e9eef1"],
  muted: ["#4c5a65", "#adb9c2"],
  line: ["#d3dae0", "#36434d"],
  edge: ["#6a7782", "#82919c"],
  accent: ["#0a4f66", "#7fcbe3"],
  "accent-strong": ["#063646", "#b0e1f0"],
  "accent-soft": ["#e2eff4", "#16323d"],
  "on-accent": ["#ffffff", "#06222c"],
  focus: ["#b84a00", "#ffb45c"],
  error: ["#9c150c", "#ffb6ad"],
  "error-soft": ["#fdeceb", "#3a1614"],
  "error-edge": ["#c43a30", "#e37a70"],
  warning: ["#6b4300", "#f3cb80"],
  "warning-soft": ["#fff4da", "#32260c"],
  "warning-edge": ["#a86a00", "#c7932f"],
  ok: ["#14562b", "#a1deb3"],
  "ok-soft": ["#e5f4e9", "#12301e"],
  "ok-edge": ["#2c8049", "#4fa86e"],
  info: ["#0b4876", "#a8d2f5"],
  "info-soft": ["#e7f1fa", "#122a3e"],
  "info-edge": ["#2c73b0", "#5c9fd3"],
} as const satisfies Readonly<Record<string, readonly [light: string, dark: string]>>;
export type Colour = keyof typeof colours;

/** Text that stands on a ground somewhere in the CSS: at least 4.5:1 in both themes, held by a test. */
export const textPairs: readonly (readonly [text: Colour, ground: Colour])[] = [
  ["text", "canvas"],
  ["text", "surface"],
  ["text", "accent-soft"],
  ["text", "error-soft"],
  ["text", "warning-soft"],
  ["text", "ok-soft"],
  ["text", "info-soft"],
  ["muted", "canvas"],
  ["muted", "surface"],
  ["muted", "accent-soft"],
  ["accent", "canvas"],
  ["accent", "surface"],
  ["accent", "accent-soft"],
  ["accent", "warning-soft"],
  ["accent", "error-soft"],
  ["accent", "info-soft"],
  ["accent", "ok-soft"],
  ["accent-strong", "canvas"],
  ["accent-strong", "surface"],
  ["accent-strong", "accent-soft"],
  ["on-accent", "accent"],
  ["on-accent", "accent-strong"],
  ["error", "canvas"],
  ["error", "surface"],
  ["error", "error-soft"],
  ["warning", "canvas"],
  ["warning", "surface"],
  ["warning", "warning-soft"],
  ["ok", "canvas"],
  ["ok", "surface"],
  ["ok", "ok-soft"],
  ["info", "canvas"],
  ["info", "surface"],
  ["info", "info-soft"],
];

/** Borders, marks and rings that carry meaning: at least 3:1 against what they stand on. */
export const partPairs: readonly (readonly [part: Colour, ground: Colour])[] = [
  ["edge", "canvas"],
  ["edge", "surface"],
  ["edge", "accent-soft"],
  ["accent", "canvas"],
  ["accent", "surface"],
  ["focus", "canvas"],
  ["focus", "surface"],
  ["focus", "accent-soft"],
  ["error-edge", "canvas"],
  ["error-edge", "error-soft"],
  ["warning-edge", "canvas"],
  ["warning-edge", "warning-soft"],
  ["ok-edge", "canvas"],
  ["ok-edge", "ok-soft"],
  ["info-edge", "canvas"],
  ["info-edge", "info-soft"],
];

const declare = (pick: (pair: readonly [string, string]) => string): string =>
  Object.entries(colours)
    .map(([name, pair]) => `--${name}:${pick(pair)};`)
    .join("");

/**
 * The tokens as CSS. Browsers before 2024 do not know `light-dark()` and get the light values;
 * a reader's own choice is an attribute on the root, print is always light.
 */
export function tokensCss(): string {
  const light = declare(([value]) => value);
  const both = declare(([onLight, onDark]) => `light-dark(${onLight},${onDark})`);
  return [
    `:root{color-scheme:light;${light}}`,
    `@media screen{@supports (color:light-dark(#000,#fff)){:root{color-scheme:light dark;${both}}`,
    ":root[data-theme=light]{color-scheme:light}:root[data-theme=dark]{color-scheme:dark}}}",
  ].join("");
}
