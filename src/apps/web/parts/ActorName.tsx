/** A name on the ground of its colour. */
export function ActorName({ name, hue }: { name: string; hue: number | null | undefined }) {
  return (
    <span class="actor" style={{ '--hue': hue ?? 0 }} data-unknown={hue === null || hue === undefined ? '' : undefined}>
      {name}
    </span>
  );
}
