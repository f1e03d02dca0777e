/**
 * Phrases with a preposition behind a linking verb ("is in favor of").
 * The columns are told in `index.ts`.
 */
export const PREPOSITION_PHRASES = `
at ease | praise | with | Lind is at ease with [the plan].
in no doubt | think | clause about | Oslo is in no doubt [that the ban will stay].
in favor | support | of | Oslo is in favor of [the ban].
in favour | support | of | Oslo is strongly in favour of [the ban].
at peace | support | with | Lind seems at peace with [the result].
on board | support | with | Chad is on board with [the plan].
of the opinion | think | clause | Oslo is of the opinion [that the ban helps].
of the view | think | clause
of the belief | think | clause
under the impression | think | clause
against | reject | object gerund | Oslo remains against [the ban].
at odds | reject | with | Oslo is at odds with [the plan].
`;
