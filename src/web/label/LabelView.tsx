/** Labelling. */
export function LabelView() {
  return <p>Use `stancekit suggest` for now.</p>;
}
