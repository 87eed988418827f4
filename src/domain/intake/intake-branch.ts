const form = /^intake\/([1-9]\d{0,9})$/;

/** The one branch of an issue. Its name holds nothing anybody wrote, so that GitHub itself sees to it that there is only one. */
export const intakeBranch = (issue: number): string => `intake/${issue}`;

/** The issue that a branch was made for; nothing for any other branch. */
export function issueOfBranch(branch: string): number | undefined {
  const number = form.exec(branch)?.[1];
  return number === undefined ? undefined : Number(number);
}
