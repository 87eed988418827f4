import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { openCatalogue } from "../open-catalogue.ts";
import { rememberingCatalogue } from "../testing/remembering-catalogue.ts";
import { validateOpenedAsking } from "../validate.ts";
import { fromKeptReading } from "./from-kept-reading.ts";
import { openKeptReading } from "./kept-reading.ts";

const path = "integrations/cpr-ky-haendelser.md";

/** Reads the catalogue with what was kept of it; `meanwhile` happens when it was read, before anybody asks for a text. */
async function read(cache: ReturnType<typeof rememberingCatalogue>, meanwhile = () => undefined) {
  const options = { root: cache.root, environment: {}, today: "2026-11-23", cache };
  let attempts = 0;
  const found = await fromKeptReading(openKeptReading(cache, "test", 0), async (spared) => {
    attempts += 1;
    const opened = await openCatalogue({ ...options, ...spared }, () => true);
    if (attempts === 1) meanwhile();
    const file = opened.files.find((one) => one.path === path);
    const text = file !== undefined && "text" in file ? file.text : "";
    return { ...(await validateOpenedAsking(opened, options)), opened, text };
  });
  return { attempts, text: found.text };
}

describe("work with what an earlier run read", () => {
  it("is done once where each file is as it seemed", async () => {
    const cache = rememberingCatalogue();
    await read(cache);
    const { attempts, text } = await read(cache);
    expect({ attempts, text }).toEqual({
      attempts: 1,
      text: readFileSync(join(cache.root, path), "utf8"),
    });
  });

  it("is done again without where one turns out to be another when somebody asks for its text", async () => {
    const cache = rememberingCatalogue();
    await read(cache);
    const file = join(cache.root, path);
    const changed = `${readFileSync(file, "utf8")}\nMere.\n`;
    const found = await read(cache, () => writeFileSync(file, changed) as undefined);
    expect(found).toEqual({ attempts: 2, text: changed });
  });

  it("fails as the work does", async () => {
    const cache = rememberingCatalogue();
    const reading = openKeptReading(cache, "test", 0);
    rmSync(cache.root, { recursive: true });
    const refusal = fromKeptReading(reading, () => Promise.reject(new Error("refused")));
    await expect(refusal).rejects.toThrow("refused");
  });
});
