/** Small words that decide whether a verb tells a deed. Own compilation. */

/** Nouns whose "of" holds what is counted or parted ("thousands of reservists"). */
export const COUNTING: ReadonlySet<string> = new Set(
  (
    'number group series thousand hundred dozen score million couple handful pair wave spate string round member part piece set batch lot ' +
    'majority most some one two three half all many several amount load shipment barrage state'
  ).split(' '),
);

/** Verbs that lend their subject to a deed in the infinitive ("began to shell"). */
export const INFINITIVE_LENDERS: ReadonlySet<string> = new Set(
  'begin start continue resume move decide vote opt choose go proceed manage rush hasten step force compel come use help agree'.split(
    ' ',
  ),
);

/** The same before an -ing form ("began shelling", "kept arresting"). */
export const ING_LENDERS: ReadonlySet<string> = new Set('begin start continue resume keep'.split(' '));

/** What might be done is not done. */
export const IRREALIS: ReadonlySet<string> = new Set('may might could would should must can cannot ought'.split(' '));

/** Cues whose infinitive is the deed ("decided to expel"). */
export const DECISIONS: ReadonlySet<string> = new Set('decide vote opt choose resolve elect determine'.split(' '));
