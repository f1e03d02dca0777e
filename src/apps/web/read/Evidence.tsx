/** One decision: its probabilities, and the words and features for and against it with their weights. */

import type { Explanation, Statement } from 'stancekit';
import { largest } from '../../../runtime/lists';
import { Figure } from '../explain/Figure';
import { figureOf, type Values } from '../explain/table';
import { percent, signed } from '../parts/figures';

interface EvidenceProps {
  readonly explanation: Explanation;
  readonly statement: Statement;
  /** What is known of its figures. */
  readonly values: Values;
  readonly likelihoods: readonly [string, number][];
  readonly open: boolean;
}

/** Words that are shown for a side. */
const SHOWN = 8;

export function Evidence({ explanation, statement, values, likelihoods, open }: EvidenceProps) {
  const { decision, label, words, features, score, reference } = explanation;
  const figure = figureOf(decision);
  const because = { statement, decisions: [decision] };
  const ordered = [...words].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  return (
    <details open={open} class="evidence">
      <summary>
        {decision}: <strong>{label}</strong>{' '}
        {figure && likelihoods[0] && (
          <Figure name={figure} values={values} because={because}>
            {percent(likelihoods[0][1])}
          </Figure>
        )}
      </summary>
      {figure && likelihoods.length > 1 && (
        <p>
          <Figure name={figure} values={values} because={because}>
            {likelihoods.map(([name, probability]) => `${name} ${percent(probability)}`).join(', ')}
          </Figure>
        </p>
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
