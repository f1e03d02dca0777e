/** Words of phrases that mean "according to". Own compilation. */

/** Papers that speak by themselves: "In a poll, most preferred neutrality". */
export const SURVEYS: ReadonlySet<string> = new Set('poll survey study'.split(' '));

/** Polls at which people vote, and what is won or lost there. */
export const ELECTIONS: ReadonlySet<string> = new Set(
  'presidential parliamentary legislative election general local municipal constituency gubernatorial by-election run-off runoff victory win triumph defeat'.split(
    ' ',
  ),
);

/** What somebody has who sees it so: "in Moscow's eyes", "in her view". */
export const VIEWS: ReadonlySet<string> = new Set(
  'eye view opinion word judgment judgement estimation reading telling account'.split(' '),
);

/** What something is done "according to" and nobody says ("according to their needs", "according to plan"). */
export const MEASURES: ReadonlySet<string> = new Set(
  'interest need ability wish taste mean preference size age belief conscience plan schedule custom tradition'.split(
    ' ',
  ),
);

/** What somebody has done who is named behind "by" ("as reported by Radio Sol"). */
export const TELLING: ReadonlySet<string> = new Set(
  'report note state mention tell confirm allege claim explain point announce observe stress'.split(' '),
);
