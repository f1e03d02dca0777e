/** The English stop words of `natural` (from its leaf module). */
import { words } from 'natural/lib/natural/util/stopwords.js';

/** Words that carry little content: articles, prepositions, auxiliaries, pronouns, single letters and digits. */
export const stopWords: readonly string[] = words;
