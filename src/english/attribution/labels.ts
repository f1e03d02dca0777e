/** Words before a colon that look like speakers and are none. Own compilation. */
export const LABELS: ReadonlySet<string> = new Set(
  (
    'note commentary editorial comment column feature roundup urgent factbox profile lead update updated correction editor related watch read more photo photos video source sources q a question answer topic subject ' +
    'special see also image images caption credit file category categories tags author authors byline subhead dateline headline location published contact contacts phone tel email fax date time where when why background opinion analysis exclusive breaking abstract text summary ' +
    'claim claims verdict facts rating ruling follow bombshell revealed letter dispatch postcard timeline chronology explainer transcript'
  ).split(' '),
);

/** Last words of such labels ("Delegate Update", "FACT CHECK"). Own compilation. */
export const GENRES: ReadonlySet<string> = new Set(
  'update updates guide wrap check latest roundup factbox explainer timeline briefing digest newsletter notebook tracker'.split(
    ' ',
  ),
);

/** Prepositions that say what a speaker speaks on ("Lind on the truce: …"), which is not its name. */
export const BEHIND_SPEAKER: ReadonlySet<string> = new Set('on to at in'.split(' '));
