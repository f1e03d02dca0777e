/** How probable a row is, which explains itself. */

import type { ComponentChildren } from 'preact';
import type { Statement } from 'stancekit';
import { Figure } from '../explain/Figure';
import { percent } from '../parts/figures';

interface RowConfidenceProps extends Pick<Statement, 'provenance'> {
  readonly look?: string;
  /** What is shown, with the share in per cent in it. */
  readonly children: (share: string) => ComponentChildren;
}

export function RowConfidence({ provenance: { rule, confidence }, look, children }: RowConfidenceProps) {
  const share = percent(confidence);
  return (
    <Figure name="confidence" values={{ rule, confidence: share }} {...(look && { look })}>
      {children(share)}
    </Figure>
  );
}
