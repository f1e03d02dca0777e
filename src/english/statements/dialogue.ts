/** Words of dialogue; own compilation. */

/** Cues of an answer; own compilation from Levin (1993, §37). */
export const ANSWERS: ReadonlySet<string> = new Set(
  'reply|respond|answer|retort|rejoin|counter|hit back|fire back|shoot back|snap back|strike back'.split('|'),
);

/** A cue that tells what is answered, where the answer has a cue of its own ("Responding to Ghana, Lind said"). */
export const ANSWERING = /^(?:responding|replying|reacting|answering)(?: to)?$/i;

/** Words that may stand before a name that is called ("No, Mr Lind, …", "My dear friend Lind, …"). */
export const BEFORE_VOCATIVE =
  /^(?:[“"‘'«(\s]|(?:no|yes|well|dear|brother|sister|comrade|please|so|look|thank you|sorry|but|and),?\s)*$/i;

/** Behind the name: a comma, then somebody who is spoken to, speaks or is bidden, not a list or an apposition. */
export const SPOKEN_TO =
  /^,\s+(?:you|your|I|we|let|please|come|bring|stop|tell|listen|look|do|don['’]t|did|are|why|what|how|when|if you|with respect|thank|there|this|it|\p{Ll}+ your)\b/u;
