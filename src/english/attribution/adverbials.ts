/** Words of what stands between a cue and its content; own compilation on sentences of our own. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Prepositions of circumstances ("said | in a statement"). */
export const CIRCUMSTANTIAL = words(
  'in on at during after before from through via to with over by aboard outside inside following',
);

/** Of those, where and when alone: what stands behind others may be what is spoken of ("responded | to a letter sent"). */
export const PLACES_AND_TIMES = words('in on at during after before via following');

/** Adverbs of several words, which the grammar takes to pieces. */
export const FIXED_PHRASES: readonly (readonly string[])[] = [
  ['once', 'more'],
  ['more', 'than', 'once'],
  ['time', 'and', 'again'],
  ['over', 'and', 'over'],
  ['of', 'hand'],
];

/** Adverbs of how many or who alone, which belong to the noun group behind them ("rejects | almost all of it", "only the third"). */
export const COUNTING = words('almost nearly virtually practically roughly only even');

/** Before an -ing verb ("said | before attending the meeting | that"). */
export const BEFORE_DEEDS = words('before after while upon');

/** What a clause or phrase between a cue and a quotation begins with ("said | as he left the room, “…”", "said | of the plan: “…”"). */
export const BEFORE_SPEECH = words('as after when while of about');

/** Nouns for what carries words ("said in a statement"). */
export const MEDIA = words(
  'statement interview e-mail email letter tweet post message telephone phone call note memo release filing affidavit text',
);

/** Where words are said to all who look ("said on Twitter"). */
export const SOCIAL_MEDIA = words('twitter facebook x media instagram airwaves telegram television tv');

/** "said multiple | times", by the word before "times". */
export const MANY = words('several many multiple numerous countless');

/** Nouns for when and where words are said: "said at a briefing", "on the sidelines of the summit". */
export const OCCASIONS_OF_SPEECH = words(
  'address appearance arrival article briefing broadcast bulletin ceremony column commentary communique conference debate departure dispatch dossier editorial essay hearing interpreter lecture meeting op-ed paper podcast programme program rally remarks report return ruling session show sidelines sermon speech stop stopover summit talks telegram testimony tour verdict visit',
);

/** Those who only hear ("told reporters in Rome"). */
export const LISTENERS = words('audience conference correspondents crowd journalists newsmen reporters supporters');
