import { remind } from "../../src/commands/remind.ts";
import { reminderTexts } from "../../src/reports/reminders/reminder-texts.ts";

/** The issue that would be opened about one audit of the demonstration catalogue: its title, and its text. Throws where none is due. */
export async function reminderExample(
  today: string,
): Promise<{ readonly title: string; readonly text: string }> {
  const repositoryUrl = "https://github.com/eksempelby/integrationer";
  const reminded = await remind({
    root: ".",
    environment: {},
    dryRun: true,
    mostWrites: 0,
    today,
    texts: (settings) => reminderTexts({ ...settings, branch: "main", repositoryUrl }),
  });
  for (const deed of reminded.planned) {
    if (deed.do !== "open" || deed.matter.kind !== "dpa-audit") continue;
    if (deed.matter.id !== "nexus-sbsys-afgoerelser") continue;
    const { ours, title } = reminded.texts.issue(deed);
    return { title, text: ours.replaceAll(/<!--.*?-->\n?/g, "") };
  }
  throw new Error(`No audit of nexus-sbsys-afgoerelser is due on ${today}`);
}
