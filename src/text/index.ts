/** The first stage: from a string to tokens, sentences, paragraphs and quotations. */
export { bylinesOf } from './bylines';
export { beginsCapital, inCapitals, isAmongCapitals, isOfCapitals } from './capitals';
export { isLowerAt, isSpace } from './characters';
export { DASHES } from './datelines';
export { detached } from './detached';
export { readableWarnings } from './readable';
export { paragraphs, quotations, readText, sentences, tokenize } from './readText';
export { withoutSpace } from './spacedInitials';
export { firstFrom, inside, isInsideQuotation, latestAt, overlap, singleSpaced, tokensIn } from './spans';
export { standsAlone } from './standsAlone';
export { ReadToken, type Word, wordOf, wordOfText } from './wordTable';
