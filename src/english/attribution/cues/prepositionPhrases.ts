/**
 * Phrases with a preposition behind a linking verb ("is in favor of").
 * The columns are told in `index.ts`.
 */
export const PREPOSITION_PHRASES = `
at ease | preposition-phrase | praise | with | Lind is at ease with [the plan].
at peace | preposition-phrase | support | with | Lind seems at peace with [the result].
in favor | preposition-phrase | support | of | Oslo is in favor of [the ban].
in favour | preposition-phrase | support | of | Oslo is strongly in favour of [the ban].
on board | preposition-phrase | support | with | Chad is on board with [the plan].
against | preposition-phrase | reject | object gerund | Oslo remains against [the ban].
`;
