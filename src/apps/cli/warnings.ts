/** What speaks against whole texts, said while they are answered. */
import type { View } from './formats';
import type { Answers } from './run';

/** The same answers; what their view warns of is told before each is written. */
export function tellWarnings<T>(
  answers: Answers<T>,
  { toWarnings }: View<T>,
  tell: (message: string) => void,
): Answers<T> {
  if (!toWarnings) return answers;
  return async function* (rows, stop) {
    for await (const answer of answers(rows, stop)) {
      if (!('error' in answer)) {
        for (const message of toWarnings(answer.value)) tell(answer.id === null ? message : `${answer.id}: ${message}`);
      }
      yield answer;
    }
  };
}
