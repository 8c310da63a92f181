/** A text of the catalogue: what stands between backticks is shown as code. */
export function Text({ children }: { children: string }) {
  const parts = children.split("`");
  return <>{parts.map((part, index) => (index % 2 === 1 ? <code key={index}>{part}</code> : part))}</>;
}
