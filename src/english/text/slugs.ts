/** What agencies of news set before a headline with a hyphen. Own compilation. */

/** Those that a number follows ("UPDATE 2-Talks fail"). */
export const numberedSlugs: ReadonlySet<string> = new Set('UPDATE WRAPUP Update Wrapup'.split(' '));

/** Those by themselves ("RPT-Talks fail", "Exclusive-Talks fail"); words that compounds of names begin with ("Live-Aid") are none. */
export const slugs: ReadonlySet<string> = new Set(
  (
    'RPT REFILE CORRECTED EXCLUSIVE FACTBOX EXPLAINER ANALYSIS INTERVIEW TIMELINE NEWSMAKER INSIGHT PREVIEW BREAKINGVIEWS ' +
    'Exclusive Factbox Explainer Analysis Timeline Newsmaker'
  ).split(' '),
);
