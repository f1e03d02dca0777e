/** The ties as a table, the heaviest first: all of them, or those of one node. */
import type { Network, NetworkEdge } from 'stancekit/report';
import { signed } from '../parts/figures';

/** Rows that are shown of a large network. */
const SHOWN = 30;

export function Ties({ network: { nodes, edges, directed }, chosen }: { network: Network; chosen: string | null }) {
  const names = new Map(nodes.map(({ id, name }) => [id, name]));
  const own = edges
    .filter(({ source, target }) => chosen === null || source === chosen || target === chosen)
    .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  const columns = directed ? sentiments : sides;
  return (
    <div class="scroll">
      <table class="ties">
        <caption>
          {chosen === null ? 'All ties' : `Ties of ${names.get(chosen)}`}
          {own.length > SHOWN && `: the heaviest ${SHOWN} of ${own.length}`}
        </caption>
        <thead>
          <tr>
            <th scope="col">{directed ? 'From' : 'One'}</th>
            <th scope="col">{directed ? 'Of' : 'Other'}</th>
            {columns.map(({ title }) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {own.slice(0, SHOWN).map((edge) => (
            <tr key={`${edge.source} ${edge.target}`}>
              <td>{names.get(edge.source)}</td>
              <td>{names.get(edge.target)}</td>
              {columns.map(({ title, figure }) => (
                <td key={title} class="figure">
                  {figure(edge)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface Column {
  readonly title: string;
  readonly figure: (edge: NetworkEdge) => string;
}

const sides: readonly Column[] = [
  { title: 'agree', figure: ({ congruence = 0 }) => congruence.toFixed(2) },
  { title: 'disagree', figure: ({ conflict = 0 }) => conflict.toFixed(2) },
];
const sentiments: readonly Column[] = [
  { title: 'times', figure: ({ count = 0 }) => String(count) },
  { title: 'attitude', figure: ({ mean = 0 }) => signed(mean) },
];
