/** The heads of columns. */
export function Titles({ of }: { readonly of: readonly string[] }) {
  return (
    <>
      {of.map((title, i) => (
        <th key={`${title} ${i}`} scope="col">
          {title}
        </th>
      ))}
    </>
  );
}
