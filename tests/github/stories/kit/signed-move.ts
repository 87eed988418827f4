import { expect } from "@jest/globals";
import { intoClarification, open, source, target } from "./moves.ts";
import type { Story } from "./story.ts";

/** Opens a move into clarification that both owners sign, and gives its number. */
export async function signedMove({ opens, sees, sets }: Story): Promise<number> {
  const { number } = await opens("projektkontor", intoClarification);
  await sets("nexus-ejer", number, source);
  await sets("sbsys-ejer", number, target);
  expect(sees(number).status).toBe(open);
  return number;
}
