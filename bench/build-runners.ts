import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { benchFolder, catalogueOf } from "./catalogue-of.ts";
import type { Floors } from "./floors/compile-floor.ts";
import { ours } from "./our-command.ts";
import type { Runner } from "./runner.ts";

const codes = [0];

/** Building a generated catalogue, with the floor that writes one bare page a file. */
export function buildRunners(size: number, floors: Floors): readonly Runner[] {
  const root = catalogueOf(size, 0, "build");
  const out = resolve(benchFolder, `site-${size}`);
  const floorOut = resolve(benchFolder, `floor-site-${size}`);
  const changing = join(root, "integrations", readdirSync(join(root, "integrations"))[0] ?? "");
  const sound = readFileSync(changing, "utf8").replace(/\nEn ny linje \d+\.\n$/, "");
  let change = 0;
  const build = ours("build", root, "--out", out, "--quiet");
  const clean = (): void => {
    writeFileSync(changing, sound);
    for (const folder of [out, join(root, ".cache")])
      rmSync(folder, { recursive: true, force: true });
  };
  return [
    {
      name: `build floor ${size}`,
      args: [floors.site, root, floorOut],
      codes,
      before: () => rmSync(floorOut, { recursive: true, force: true }),
    },
    { name: `build ${size}`, args: build, codes, before: clean },
    { name: `build ${size}, again`, args: build, codes },
    {
      name: `build ${size}, one changed`,
      args: build,
      codes,
      before: () => {
        change += 1;
        writeFileSync(changing, `${sound}\nEn ny linje ${change}.\n`);
      },
    },
  ];
}
