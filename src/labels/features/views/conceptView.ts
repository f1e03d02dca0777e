/** The kinds of things that a statement names, word by word, and by two words one behind the other. */
import type { NamedView } from './view';

export const concept: NamedView = {
  kind: 'names',
  each({ words, length }, emit) {
    for (let i = 0; i < length; i++) {
      const { concepts, opens } = words[i]!;
      for (let k = 0; k < concepts.length; k++) emit(concepts[k]!);
      const together = opens && i + 1 < length ? opens.get(words[i + 1]!.stem) : undefined;
      if (together) for (const kind of together) emit(kind);
    }
  },
};
