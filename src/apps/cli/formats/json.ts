/** One object where there is one text, else a list of objects; indented. */
import { toObject } from './ndjson';
import type { Formatter, FormatterSettings, View } from './view';

export function jsonFormatter<T>(view: View<T>, { single }: FormatterSettings): Formatter<T> {
  let isFirst = true;
  return {
    begin: () => (single ? '' : '['),
    answer(answer) {
      const json = JSON.stringify(toObject(view, answer), null, 2);
      if (single) return `${json}\n`;
      const separator = isFirst ? '' : ',';
      isFirst = false;
      return `${separator}\n${json}`;
    },
    end: () => (single ? '' : isFirst ? ']\n' : '\n]\n'),
  };
}
