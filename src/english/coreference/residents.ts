/** Words by which a text tells in which place somebody is at home. Own compilation. */

/** Who belongs to the place behind "of": "the mayor of Lagos". */
export const OF_A_PLACE =
  /(?:^| )(?:mayor|governor|sheriff|bishop|archbishop|cardinal|prosecutor|police chief|prefect|resident|native|citizen|inhabitant|villager|people|republican|democrat|senator|congressman|congresswoman)$/;

/** Who does not belong to the place behind "from" or "in": he came from there, knows it, or is sent to it. */
export const ELSEWHERE =
  /(?:immigrant|migrant|refugee|asylum seeker|exile|expert|specialist|scholar|historian|correspondent|reporter|journalist|ambassador|envoy|diplomat|representative|delegate|observer|soldier|troop|tourist|visitor|peacekeeper|graduate|alumnus|alumna)$/;

/** What is between a preposition and a place: "from the town of Lyon". */
export const KINDS_OF_PLACES: ReadonlySet<string> = new Set(
  'the city town village suburb state province district region county port capital southern northern eastern western central of nearby'.split(
    ' ',
  ),
);

/** Verbs behind "who" for somebody at home in a place: "who lives in Lagos". */
export const LIVING = /^(?:lives|resides)$/;

/** Verbs for taking somebody away from a place. */
export const MOVING =
  /^(?:withdr[ae]w\p{Ll}*|pull\p{Ll}*|recall\p{Ll}*|expel\p{Ll}*|evacuat\p{Ll}*|remov\p{Ll}*|bring\p{Ll}*|brought|ban\p{Ll}*|bar\p{Ll}*|free\p{Ll}*|rescu\p{Ll}*|sav\p{Ll}*|fl[ey]\p{Ll}*|return\p{Ll}*|protect\p{Ll}*|prevent\p{Ll}*|keep\p{Ll}*|kept|stop\p{Ll}*|tak\p{Ll}*|took)$/u;
