/** Keys that mend the row that is chosen. */
import type { Stance } from 'stancekit';
import { useKeys } from '../parts/useKeys';
import type { EditorProps } from './editorProps';
import type { Correct } from './useCorrect';
import { type End, moveContent } from './words';

const stances: Readonly<Record<string, Stance>> = { f: 'favor', g: 'against', h: 'neutral' };
const moves: Readonly<Record<string, readonly [End, 1 | -1]>> = {
  '[': ['start', -1],
  ']': ['start', 1],
  '{': ['end', -1],
  '}': ['end', 1],
};

export function useEditKeys({ article, statement }: EditorProps, correct: Correct, remove: () => void): void {
  useKeys((key) => {
    const stance = stances[key];
    const move = moves[key];
    const [first] = statement.issues;
    if (stance && first) correct('stance', stance, first.issue);
    else if (move) {
      const moved = moveContent(article.text, statement.content, ...move, false);
      if (moved) correct('content', moved);
    } else if (key === 'v') correct('negated', !statement.negated);
    else if (key === 'c') correct('checked', !statement.checked);
    else if (key === 'x') remove();
    else return false;
    return true;
  });
}
