/** Nouns for what is put to somebody ("Lebanon's appeal to the League to mediate"). Own compilation. */
export const ADDRESSED_NOUNS: ReadonlySet<string> = new Set(
  (
    'appeal call plea request demand warning message letter promise pledge offer invitation proposal suggestion order ' +
    'instruction'
  ).split(' '),
);
