/** On what two coders do not agree, one a row, each settled as one of them has it. */
import { useMemo } from 'preact/hooks';
import { changesToSettle, compareCoders, type Disagreement } from 'stancekit/project';
import { counted } from '../../../runtime/counted';
import { Titles } from '../parts/Titles';
import { messageOf } from '../state/messageOf';
import { usePage } from '../state/page';
import type { Second } from '../state/state';

export function Disagreements({ second }: { readonly second: Second }) {
  const { state, dispatch } = usePage();
  const projects = useMemo(() => [state.project, second.project], [state.project, second.project]);
  const open = useMemo(
    () => compareCoders(projects).disagreements.filter((one) => !second.settled.includes(keyOf(one))),
    [projects, second.settled],
  );
  const settle = (one: Disagreement, by: 0 | 1) => {
    try {
      const changes = changesToSettle(one, projects, by);
      if (changes.length > 0) dispatch({ type: 'change', changes, note: `${one.field} settled.` });
      if (by === 0) dispatch({ type: 'second', second: { ...second, settled: [...second.settled, keyOf(one)] } });
    } catch (error) {
      dispatch({ type: 'fail', message: messageOf(error) });
    }
  };
  if (open.length === 0) return <p>No disagreements are left.</p>;
  return (
    <div class="scroll">
      <table class="disagreements">
        <caption>{counted(open.length, 'disagreement')}</caption>
        <thead>
          <tr>
            <Titles of={['Article', 'Actor', 'Statement', 'Field', 'You', second.name, 'Settle']} />
          </tr>
        </thead>
        <tbody>
          {open.map((one) => (
            <Row
              key={keyOf(one)}
              one={one}
              article={state.project.document(one.document)?.text ?? ''}
              onSettle={(by) => settle(one, by)}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  readonly one: Disagreement;
  /** The text of its article. */
  readonly article: string;
  readonly onSettle: (by: 0 | 1) => void;
}

function Row({ one, article, onSettle }: RowProps) {
  const { dispatch } = usePage();
  const { document, statements, text, actor, field, of, values } = one;
  const name = of === undefined ? field : `${field} ${of}`;
  // Rows of several speakers have the same words.
  const row = actor === null ? text : `${text}, of ${actor}`;
  return (
    <tr>
      <td>{document}</td>
      <td>{actor ?? ''}</td>
      <th scope="row">
        <button
          type="button"
          onClick={() => dispatch({ type: 'go', place: { document, statement: statements[0] ?? null } })}
        >
          {text}
        </button>
      </th>
      <td>{name}</td>
      <td>{tell(values[0], field, article)}</td>
      <td>{tell(values[1], field, article)}</td>
      <td>
        <div class="settle">
          <button type="button" aria-label={`Take mine: ${name} of ${row}`} onClick={() => onSettle(0)}>
            Take mine
          </button>
          <button type="button" aria-label={`Take theirs: ${name} of ${row}`} onClick={() => onSettle(1)}>
            Take theirs
          </button>
        </div>
      </td>
    </tr>
  );
}

/** Places are told by their words. */
function tell(value: string | null | undefined, field: Disagreement['field'], text: string): string {
  if (field !== 'content' || !value) return value ?? '';
  const places = value.split(', ').map((place) => place.split('–').map(Number));
  return places.map(([start, end]) => text.slice(start, end)).join(' … ');
}

function keyOf({ document, statements, field, of = '' }: Disagreement): string {
  return JSON.stringify([document, ...statements, field, of]);
}
