/** The name of an issue, which tells its proposition. */
import { usePage } from '../state/page';
import { Figure } from './Figure';
import { issueValues } from './values';

export function IssueName({ issue }: { readonly issue: string }) {
  const { issues } = usePage().state;
  return (
    <Figure name="issue" values={issueValues(issues, issue)}>
      {issue}
    </Figure>
  );
}
