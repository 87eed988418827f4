/** A message in which names of fields and values stand between backticks, as the validation writes it. */
export function CodeText({ text }: { readonly text: string }) {
  return (
    <>
      {text.split("`").map((part, index) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text, rendered once
        index % 2 === 1 ? <code key={index}>{part}</code> : part,
      )}
    </>
  );
}
