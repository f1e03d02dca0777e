/** The name of an issue, which tells its proposition. */
import { Figure } from './Figure';
import { useIssues } from './useIssues';
import { issueValues } from './values';

export function IssueName({ issue }: { readonly issue: string }) {
  const issues = useIssues();
  return (
    <Figure name="issue" values={issueValues(issues, issue)}>
      {issue}
    </Figure>
  );
}
