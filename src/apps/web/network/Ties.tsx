/** The ties as a table, the heaviest first: all of them, or those of one node. */
import type { Network, NetworkEdge } from 'stancekit/report';
import { counted } from '../../../runtime/counted';
import { Figure } from '../explain/Figure';
import type { FigureName, Values } from '../explain/table';
import { signed } from '../parts/figures';
import { Titles } from '../parts/Titles';

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
            <Titles of={columns.map(({ title }) => title)} />
          </tr>
        </thead>
        <tbody>
          {own.slice(0, SHOWN).map((edge) => (
            <tr key={`${edge.source} ${edge.target}`}>
              <td>{names.get(edge.source)}</td>
              <td>{names.get(edge.target)}</td>
              {columns.map(({ title, name, figure, values }) => (
                <td key={title} class="figure">
                  <Figure name={name} values={values(edge)}>
                    {figure(edge)}
                  </Figure>
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
  readonly name: FigureName;
  readonly figure: (edge: NetworkEdge) => string;
  readonly values: (edge: NetworkEdge) => Values;
}

const pairs = (of: 'congruence' | 'conflict') => (edge: NetworkEdge) => (edge[of] ?? 0).toFixed(2);
const times = ({ count = 0 }: NetworkEdge) => String(count);
const regard = ({ mean = 0 }: NetworkEdge) => signed(mean);

const sides: readonly Column[] = [
  {
    ...{ title: 'agree', name: 'congruence', figure: pairs('congruence') },
    values: (edge) => ({ pairs: pairs('congruence')(edge) }),
  },
  {
    ...{ title: 'disagree', name: 'conflict', figure: pairs('conflict') },
    values: (edge) => ({ pairs: pairs('conflict')(edge) }),
  },
];
const sentiments: readonly Column[] = [
  { title: 'times', name: 'remarks', figure: times, values: (edge) => ({ times: times(edge) }) },
  {
    ...{ title: 'attitude', name: 'regard', figure: regard },
    values: (edge) => ({ mean: regard(edge), times: counted(edge.count ?? 0, 'mention') }),
  },
];
