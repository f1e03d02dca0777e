/** Words that open or are what follows a cue. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** A word for all that was said ("half said so", "Peru said no"). */
export const SAYING_WORDS = words('so yes no');

/** Nouns that stand for what somebody else said ("half say the same of her"). */
export const SAMENESS = words('same opposite');

/** Subordinators that tell the circumstances of what was said rather than it. */
export const CIRCUMSTANCES = words('because after before as since while until although though unless once');

/** Pronouns that open a relative clause and no content. */
export const RELATIVE_OPENERS = words('who which');

/** Cues that say something to somebody by themselves ("France warned Iran."); own compilation. */
export const WARNINGS = words('warn caution admonish reassure');

/** What is sent or offered in words alone. */
export const COURTESIES = words(
  'condolence sympathy thanks gratitude congratulation apology greeting wish invitation welcome appreciation',
);

/**
 * Objects, by the singular of their noun, with which a cue says nothing: what somebody has, gets or comes upon ("boasts a lead", "found a
 * way to win"). Own compilation from news.
 */
export const IDLE_OBJECTS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['assume', words('style tone role position')],
  ['boast', words('lead margin edge advantage majority membership population revenue following record')],
  ['campaign', words('president governor mayor senator congress senate parliament office re-election')],
  ['celebrate', words('birthday christmas easter')],
  ['claim', words('territory ground life victim')],
  ['decline', words('percent')],
  ['enjoy', words('lead margin edge advantage majority immunity access popularity benefit status privilege success')],
  ['extend', words('lead edge run streak reach influence it')],
  [
    'find',
    words(
      'itself himself herself themselves myself ourselves yourself way job work voice time sanctuary refuge shelter favor favour home niche place solace comfort',
    ),
  ],
  ['hit', words('nerve snag wall road trail campaign level high low record bottom')],
  ['introduce', words('man woman guest speaker friend')],
  ['keep', words('pace watch track')],
  ['maintain', words('lead edge margin advantage majority cost')],
  ['offer', words('opportunity preview glimpse look window snapshot reminder')],
  ['press', words('advantage luck')],
  ['read', words('word text script book novel article newspaper')],
  ['report', words('profit loss earning revenue sale income')],
  ['request', words('anonymity')],
  ['see', words('eye rise surge wave series spate spike string influx uptick increase decline drop fall growth')],
  ['seek', words('asylum refuge shelter sanctuary treatment')],
  ['stick to', words('message script topic')],
]);

/** What is asked of a source that does not answer ("did not respond to a request for comment"). */
export const UNANSWERED = words('request call message email e-mail inquiry enquiry query question attempt');
