import { describe, expect, it } from "@jest/globals";
import type { PageUnit } from "../../domain/page.ts";
import { lastOfTexts } from "./last-of-texts.ts";

const unit = (id: string, texts?: PageUnit["texts"]): PageUnit => ({
  ...{ id, paths: [], render: () => [] },
  ...(texts && { texts }),
});
const units = [unit("a", "own"), unit("b", "own"), unit("c"), unit("d", "any"), unit("e")];

describe("the unit after which texts are let go of", () => {
  it("is the last that shows one", () => {
    expect(lastOfTexts(units, 9, 10)?.id).toBe("d");
  });

  it("is the last page of an entry where there are very many", () => {
    expect(lastOfTexts(units, 10, 10)?.id).toBe("b");
  });

  it("is none where none shows one", () => {
    expect(lastOfTexts([unit("a")], 9, 10)).toBeUndefined();
  });
});
