/** Words by which speech is known that is printed without quotation marks; own compilation. */

/** The speaker; "US" is a state. */
export const FIRST_PERSON = /\b(?:I|[Ww]e|WE|[Mm]y|[Oo]ur|[Uu]s|[Mm]e|[Ll]et['’]?s)\b/u;

/** Who is spoken to. */
export const SECOND_PERSON = /\b(?:[Yy]ou|YOU|[Yy]our)\b/u;

/** A sentence that points to the one before, in the present: "But this is no threat." */
export const POINTING = /^(?:(?:and|but|so),? )?(?:this is|these are|those are|that['’ ]?i?s)\b/iu;
