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

/** What people hold up, and is written on. */
export const SIGNS: ReadonlySet<string> = new Set(
  'sign banner placard poster flag picture photograph photo portrait'.split(' '),
);
