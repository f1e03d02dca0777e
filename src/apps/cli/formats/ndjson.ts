/** One line of JSON an answer. */
import type { Answer, Formatter, View } from './view';

export function ndjsonFormatter<T>(view: View<T>): Formatter<T> {
  return {
    begin: () => '',
    answer: (answer) => `${JSON.stringify(toObject(view, answer))}\n`,
    end: () => '',
  };
}

/** An answer as the contract has it. */
export function toObject<T>(view: View<T>, answer: Answer<T>): object {
  if ('error' in answer) return { id: answer.id, error: answer.error };
  const line = view.toLine(answer.id, answer.value, answer.text);
  return answer.extracted ? { ...line, text: answer.text } : line;
}
