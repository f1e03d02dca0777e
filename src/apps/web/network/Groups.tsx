/** What the colours of nodes mean. */
import type { NetworkLayout } from 'stancekit/report';
import { inkOf } from '../parts/Drawing';

export function Groups({ groups }: Pick<NetworkLayout, 'groups'>) {
  if (groups.length === 0) return null;
  return (
    <ul class="groups" aria-label="Groups">
      {groups.map(({ name, colour, nodes }) => (
        <li key={name}>
          <span class="swatch" style={{ background: inkOf(colour) }} /> {name} <small>{nodes}</small>
        </li>
      ))}
    </ul>
  );
}
