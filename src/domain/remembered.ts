/**
 * The same function, remembering its answers: for short texts that come again in thousands of files (names of vendors, data elements,
 * mailboxes). Forgets everything when it holds `most` answers, so that no catalogue can fill the memory.
 */
export function remembered<Answer>(
  work: (text: string) => Answer,
  most = 20_000,
): (text: string) => Answer {
  const answers = new Map<string, { readonly answer: Answer }>();
  return (text) => {
    let known = answers.get(text);
    if (known === undefined) {
      if (answers.size >= most) answers.clear();
      known = { answer: work(text) };
      answers.set(text, known);
    }
    return known.answer;
  };
}
