import type { BodyOptions } from "../body-template.ts";

/** A page that shows a body: links lead into a folder of the site, some of them nowhere, and words need escaping. */
export const pageOptions: BodyOptions = {
  hrefOf: (target) => {
    if (target.startsWith("nowhere")) return undefined;
    return /^[a-z][a-z0-9+.-]*:/i.test(target) ? target : `../${target}`;
  },
  shift: 1,
  done: `udført, "A" & 'b' <c>`,
  open: "ikke udført",
};
