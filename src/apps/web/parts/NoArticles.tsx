/** Where there is nothing to show yet. */
import { usePage } from '../state/page';

export function NoArticles() {
  const { dispatch } = usePage();
  return (
    <p>
      There are no articles yet.{' '}
      <button type="button" onClick={() => dispatch({ type: 'show', view: 'read' })}>
        Add some
      </button>
    </p>
  );
}
