/** Asks whoever works for the page why a statement was labelled as it was. */
import { useEffect, useState } from 'preact/hooks';
import type { Explanation, Statement } from 'stancekit';
import type { Engine } from '../engine/engine';
import { usePage } from '../state/page';

/** What was asked before. A statement that is read again is another one. */
const answers = new WeakMap<Statement, Promise<readonly Explanation[]>>();

/** @returns null as long as there is no answer. */
export function useReasons(statement: Statement): readonly Explanation[] | null {
  const { engine, dispatch } = usePage();
  const [explanations, setExplanations] = useState<readonly Explanation[] | null>(null);
  useEffect(() => {
    let current = true;
    setExplanations(null);
    answerOf(engine, statement).then(
      (found) => current && setExplanations(found),
      (error) => {
        answers.delete(statement);
        dispatch({ type: 'fail', message: String(error.message) });
      },
    );
    return () => {
      current = false;
    };
  }, [engine, statement, dispatch]);
  return explanations;
}

function answerOf(engine: Engine, statement: Statement): Promise<readonly Explanation[]> {
  const answer = answers.get(statement) ?? engine.explain(statement);
  answers.set(statement, answer);
  return answer;
}
