/** One decision: its probabilities, and the words and features for and against it with their weights. */

import type { Explanation } from 'stancekit';
import { largest } from '../../../runtime/lists';
import { percent, signed } from '../parts/figures';

interface EvidenceProps {
  readonly explanation: Explanation;
  readonly likelihoods: readonly [string, number][];
  readonly open: boolean;
}

/** Words that are shown for a side. */
const SHOWN = 8;

export function Evidence({ explanation, likelihoods, open }: EvidenceProps) {
  const { decision, label, words, features, score, reference } = explanation;
  const ordered = [...words].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  return (
    <details open={open} class="evidence">
      <summary>
        {decision}: <strong>{label}</strong>{' '}
        {likelihoods[0] && <span class="probability">{percent(likelihoods[0][1])}</span>}
      </summary>
      {likelihoods.length > 1 && (
        <p>{likelihoods.map(([name, probability]) => `${name} ${percent(probability)}`).join(', ')}</p>
      )}
      {reference ? (
        <p>{reference.reason}</p>
      ) : (
        <>
          <Weights title="Words for" reasons={ordered.filter(isFor).slice(0, SHOWN)} name={wordOf} />
          <Weights title="Words against" reasons={ordered.filter(isAgainst).slice(0, SHOWN)} name={wordOf} />
        </>
      )}
      <Weights title={`Features (score ${signed(score)})`} reasons={features} name={({ name }) => name} />
    </details>
  );
}

const isFor = ({ weight }: { weight: number }) => weight > 0;
const isAgainst = ({ weight }: { weight: number }) => weight < 0;

function wordOf({ text }: { text: string }): string {
  return text;
}

interface WeightsProps<T> {
  readonly title: string;
  readonly reasons: readonly T[];
  readonly name: (reason: T) => string;
}

function Weights<T extends { readonly weight: number }>({ title, reasons, name }: WeightsProps<T>) {
  const widest = largest(reasons.map(({ weight }) => Math.abs(weight)));
  return (
    <>
      <h4>{title}</h4>
      {reasons.length === 0 && <p class="hint">None.</p>}
      <ul class="weights">
        {reasons.map((reason, i) => (
          <li key={`${name(reason)} ${i}`}>
            <span>{name(reason)}</span>
            <meter min={0} max={widest} value={Math.abs(reason.weight)} class={reason.weight > 0 ? 'for' : 'against'} />
            <span class="figure">{signed(reason.weight)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
