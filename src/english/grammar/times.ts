/** Nouns that tell when without a preposition, by the form they stand in; own compilation. */
export const TIME_NOUNS: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays morning afternoon evening night week month year weekend decade day january february march april may june july august september october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. spring summer fall autumn winter hour hours days weeks months years tonight'.split(
    ' ',
  ),
);

/** Days that are adverbs of their own ("said on Monday", "said yesterday"). */
export const DAYS: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday yesterday today tonight tomorrow'.split(' '),
);
