/** Text with code between backticks, as the documentation of the library has it. */
export function Words({ text }: { readonly text: string }) {
  return <>{text.split("`").map((part, place) => (place % 2 === 1 ? <code key={`${place} ${part}`}>{part}</code> : part))}</>;
}
