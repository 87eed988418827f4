/** A message in which names of fields and values stand between backticks, as the validation writes it. */
export function CodeText({ text }: { readonly text: string }) {
  return (
    <>
      {text
        .split("`")
        .map((part, index) => (index % 2 === 1 ? <code key={index}>{part}</code> : part))}
    </>
  );
}
