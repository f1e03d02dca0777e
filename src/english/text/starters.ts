/**
 * Words that, capitalised after "U.S." or "Nov.", begin a sentence rather than go on with a name. Function words,
 * and the adverbs with which news sentences open; from the closed word classes of English and our own reading of wire copy.
 */
export const starters: ReadonlySet<string> = new Set(
  (
    'The A An He She It They We I You This That These Those There Here His Her Its Their Our My Your ' +
    'In On At By For From With Without Under After Before During Since Until Despite Because Although Though While When ' +
    'Where Why How What Who Whether If As But And Or So Yet Nor However Also Still Then Thus Meanwhile Moreover ' +
    'Nevertheless Nonetheless Instead Earlier Later Last Now Today Yesterday Asked Both Some Many Most Few Several Such ' +
    'Other Another Each Every All Not Neither Either Only Even Just About According Among Amid Against Over To Of Into ' +
    'Once Perhaps Indeed Separately Additionally Elsewhere Officials Analysts Critics Experts'
  ).split(' '),
);

/** Verbs that make a name after “Why?” an attribution of it: “Why?” Leblanc asked. */
export const quotationVerbs: ReadonlySet<string> = new Set(
  (
    'said says asked asks told tells added adds wrote writes replied tweeted posted shouted cried wondered answered ' +
    'continued remarked quipped exclaimed demanded responded yelled joked declared insisted'
  ).split(' '),
);

/** Small words that stand inside a name or between a name and its office. */
export const nameParticles: ReadonlySet<string> = new Set(
  'of the de la le du von van der den bin ibn al el da dos'.split(' '),
);
