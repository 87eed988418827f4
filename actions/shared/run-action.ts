import { debug, error, getInput, setFailed } from "@actions/core";
import { obstacleText } from "../../src/io/github/obstacle.ts";
import { logLine } from "../../src/reports/escape.ts";

const unexpected = {
  da: "Der er en fejl i kataloget selv. Meld den gerne med linjerne fra loggen.",
  en: "Something is wrong in the catalogue itself. Please report it with the lines of the log.",
};

/** The language to fail in, before governance has been read: the input's, or Danish. */
const languageOfFailure = (): "da" | "en" => (getInput("locale") === "en" ? "en" : "da");

/**
 * Runs an action and turns whatever it throws into a failed step: a wrong call, and what GitHub refuses or does not answer, in one line
 * that says what to do; anything else as our own fault, with the stack in the log.
 */
export async function runAction(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (thrown) {
    const locale = languageOfFailure();
    const stack = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
    const plain = obstacleText(thrown);
    if (plain !== undefined) {
      debug(stack);
      setFailed(plain[locale]);
      return;
    }
    for (const line of stack.split("\n")) console.log(logLine(line));
    debug(stack);
    error(unexpected[locale]);
    setFailed(thrown instanceof Error ? thrown.message : String(thrown));
  }
}
