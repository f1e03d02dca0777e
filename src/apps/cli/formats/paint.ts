/** Colours of a terminal (ANSI, ECMA-48 "select graphic rendition"). */
import { itemAt } from '../../../runtime/lists';

export interface Painter {
  title(text: string): string;
  faint(text: string): string;
  against(text: string): string;
  /** Colours a stance or an attitude by its name. */
  label(text: string): string;
}

const GREEN = ['favor', 'positive'];
const RED = ['against', 'negative'];

/** Makes the painter; without colours every text stays as it is. */
export function painters(colours: boolean): Painter {
  const style = (on: number, off: number) => (text: string) => (colours ? `\u001b[${on}m${text}\u001b[${off}m` : text);
  const green = style(32, 39);
  const red = style(31, 39);
  const faint = style(2, 22);
  return {
    title: style(1, 22),
    faint,
    against: red,
    label(text) {
      const name = itemAt(text.trim().split(' '), 0);
      if (name === '') return text;
      return GREEN.includes(name) ? green(text) : RED.includes(name) ? red(text) : faint(text);
    },
  };
}
