/**
 * Prepositions and particles that the cue lexicon may name: those of its frames ("blame for"), and those that make another verb of one
 * ("point out"). Own compilation.
 */
export const PREPOSITIONS: ReadonlySet<string> = new Set(
  (
    'out up down off on in back away over forth forward around along through apart aside for to of at with about against upon into by from ' +
    'after behind as between toward towards'
  ).split(' '),
);
