/** The first stage: from a string to tokens, sentences, paragraphs and quotations. */
export { beginsCapital } from './capitals';
export { paragraphs, quotations, readText, sentences, tokenize } from './read-text';
export { standsAlone } from './stands-alone';
