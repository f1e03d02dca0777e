/** What a position means and how it was counted, beside the statements that it comes from. */
import type { PositionCell } from 'stancekit/report';
import { Lines } from './Lines';
import { useIssues } from './useIssues';
import { issueValues, positionValues } from './values';

export function Position({ cell }: { readonly cell: PositionCell }) {
  const issues = useIssues();
  return (
    <div class="told">
      <Lines name="position" values={{ ...issueValues(issues, cell.issue), ...positionValues(cell) }} />
    </div>
  );
}
