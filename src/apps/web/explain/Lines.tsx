/** What is said of a figure, line by line. */
import { usePage } from '../state/page';
import { measured } from './measured';
import { type FigureName, tell, type Values } from './table';

export function Lines({ name, values }: { readonly name: FigureName; readonly values: Values }) {
  const { report } = usePage().state;
  const trainedError = (report?.encoder ?? report)?.calibration.error.toFixed(3);
  return (
    <>
      {tell(name, { ...measured, trainedError, ...values }).lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </>
  );
}
