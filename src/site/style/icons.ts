/**
 * Shapes drawn on a 16 by 16 grid with a stroke of 2; a shape says the same as the words beside it. They lie side by side in
 * one picture that the stylesheet cuts from, as a page has dozens of them.
 */
const shapes = {
  search: "M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9ZM10.5 10.5 14 14",
  menu: "M2 4h12M2 8h12M2 12h12",
  error: "M5.5 1.5h5l4 4v5l-4 4h-5l-4-4v-5ZM8 4.5v4M8 11v.5",
  warning: "M8 2 15 14H1ZM8 6.5v3.5M8 12v.2",
  info: "M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM8 7.5v4M8 4.6v.2",
  done: "M2.5 8.5 6.5 12.5 13.5 4",
  open: "M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11Z",
  pause: "M5.5 3v10M10.5 3v10",
  stop: "M3 3l10 10M13 3 3 13",
  archive: "M2 3h12v3H2ZM3 6v7.5h10V6M6.5 9h3",
  right: "M3 8h10M9 4l4 4-4 4",
  both: "M3 8h10M9.5 4.5 13 8l-3.5 3.5M6.5 4.5 3 8l3.5 3.5",
  external: "M6 3H3v10h10v-3M9 2.5h4.5V7M13.5 2.5 7.5 8.5",
  edit: "M10.5 2.5l3 3-8 8-3.5.5.5-3.5ZM9 4l3 3",
  calendar: "M2.5 3.5h11v10h-11ZM2.5 6.5h11M5.5 2v3M10.5 2v3",
  download: "M8 2v8M4.5 7 8 10.5 11.5 7M2.5 13.5h11",
  lock: "M3.5 7h9v6.5h-9ZM5.5 7V5a2.5 2.5 0 0 1 5 0v2",
  plus: "M8 3v10M3 8h10",
} as const;
export type IconName = keyof typeof shapes;

const names = Object.keys(shapes);

/** All shapes in a row, as an SVG file. */
export const iconsSvg = (): string =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${names.length * 16}" height="16" viewBox="0 0 ${names.length * 16} 16"`,
    ' fill="none" stroke="#000" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">',
    ...Object.values(shapes).map(
      (shape, index) => `<path transform="translate(${index * 16})" d="${shape}"/>`,
    ),
    "</svg>\n",
  ].join("");

/** The rules that cut each shape out of the file: it masks the colour of the text beside it. */
export function iconsCss(file: string): string {
  const any = '.icon,.badge[class*=" i-"]::before,[class^=i-]::before';
  const last = names.length - 1;
  return [
    `@layer parts{${any}{content:"";display:inline-block;flex:none;width:1em;height:1em;vertical-align:-.125em;`,
    `background:currentColor;print-color-adjust:exact;mask:url(${file}) calc(var(--i)*100%/${last}) 0/${names.length * 100}% 100%}`,
    ...names.map((name, index) => `.i-${name}{--i:${index}}`),
    `@media (forced-colors:active){${any}{forced-color-adjust:none;background:CanvasText}a .icon,a[class^=i-]::before{background:LinkText}}`,
    // A page opened from a file is refused the picture. The words beside it say the same; only arrows stand alone.
    `.copy .icon,.copy [class^=i-]::before{mask:none;background:none;width:auto}`,
    ".copy :is(.badge,[class^=i-])::before{content:none}",
    `.copy :is(.icon.i-right,[class^=i-right],.i-search)::before{content:"→"}.copy .icon.i-both::before{content:"⇄"}}`,
  ].join("");
}
