/** The nodes as a table that can be sorted by any column. */
import { useState } from 'preact/hooks';
import type { Network } from 'stancekit/report';

interface NodeListProps {
  readonly network: Network;
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}

/** Rows that are shown of a large network. */
const SHOWN = 200;

const titles = { name: 'Name', country: 'Country', kind: 'Kind', statements: 'Statements', ties: 'Ties' } as const;
type Column = keyof typeof titles;

export function NodeList({ network: { nodes, edges }, chosen, onChoose }: NodeListProps) {
  const [order, setOrder] = useState<{ by: Column; isDown: boolean }>({ by: 'statements', isDown: true });
  const counts = new Map<string, number>();
  for (const id of edges.flatMap(({ source, target }) => [source, target])) counts.set(id, (counts.get(id) ?? 0) + 1);
  const rows = nodes
    .map(({ id, name, country, kind, statements }) => {
      return { id, name, country: country ?? '', kind, statements, ties: counts.get(id) ?? 0 };
    })
    .sort((a, b) => (order.isDown ? -1 : 1) * compare(a[order.by], b[order.by]) || compare(a.name, b.name));
  return (
    <details class="nodes">
      <summary>All {rows.length} as a list</summary>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              {(Object.keys(titles) as Column[]).map((by) => (
                <th
                  key={by}
                  scope="col"
                  aria-sort={order.by === by ? (order.isDown ? 'descending' : 'ascending') : undefined}
                >
                  <button
                    type="button"
                    class="sort"
                    onClick={() => setOrder({ by, isDown: order.by === by ? !order.isDown : isNumber(by) })}
                  >
                    {titles[by]} {order.by === by ? (order.isDown ? '↓' : '↑') : ''}
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, SHOWN).map(({ id, name, country, kind, statements, ties }) => (
              <tr key={id} aria-current={id === chosen}>
                <td>
                  <button type="button" onClick={() => onChoose(id)}>
                    {name}
                  </button>
                </td>
                <td>{country}</td>
                <td>{kind}</td>
                <td class="figure">{statements}</td>
                <td class="figure">{ties}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > SHOWN && <p class="hint">The first {SHOWN} of this order.</p>}
    </details>
  );
}

const isNumber = (by: Column): boolean => by === 'statements' || by === 'ties';

function compare(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), 'en');
}
