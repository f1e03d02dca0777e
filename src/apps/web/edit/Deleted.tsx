/** Rows that a coder deleted, each with a way back. */
import type { ProjectStatement } from 'stancekit/project';
import { usePage } from '../state/page';
import type { ReadArticle } from '../state/project';
import { correction } from './correction';
import { focusEntry } from './focusEntry';
import { timeOf } from './Was';

export function Deleted({ article }: { readonly article: ReadArticle }) {
  const { dispatch } = usePage();
  const restore = ({ id, program, span }: ProjectStatement) => {
    const { start, end } = program?.span ?? span;
    const at = { document: article.id, statement: id };
    dispatch({ type: 'change', changes: [correction(at, 'row', { start, end })], note: 'Row is back.', place: at });
    focusEntry(id);
  };
  if (article.deleted.length === 0) return null;
  return (
    <details class="deleted">
      <summary>{article.deleted.length} deleted</summary>
      <ul>
        {article.deleted.map((statement) => (
          <li key={statement.id}>
            <del>{statement.text}</del>{' '}
            <small>
              {statement.said.row?.coder}
              {statement.said.row?.time && `, ${timeOf(statement.said.row.time)}`}
            </small>{' '}
            <button type="button" onClick={() => restore(statement)}>
              Bring back
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
