/**
 * What is liked or disliked: "-talk" of "condemned the talks", "+tariff" of "backs the tariffs". Neither the verb alone tells the side nor the
 * thing; and by the sign of the verb each verb need not be met with each thing.
 */
import { itemAt } from '../../../runtime/lists';
import { likedWords } from '../liking';
import type { NamedView } from './view';

const FOR = '+';
const AGAINST = '-';

export const liking: NamedView = {
  kind: 'names',
  each(statement, emit) {
    const { words } = statement;
    for (const { at, liking: sign } of likedWords(statement)) {
      const mark = sign > 0 ? FOR : AGAINST;
      emit(mark + itemAt(words, at).stem);
    }
  },
  opposite: (feature) => (feature.startsWith(FOR) ? AGAINST : FOR) + feature.slice(1),
};
