/** Words of interviews, in lower case. Own compilation. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Labels of those who ask. */
export const ASKERS = words('q question interviewer correspondent reporter journalist');

/** Labels that open paragraphs again and again, and what is in brackets there, of which none speaks. */
export const NO_SPEAKERS = words(
  'note notes photo photos picture video image source sources update related contributing report comment editor credit caption music applause laughter claim claims verdict fact facts check rating ruling ' +
    'elsewhere spotted meanwhile overheard memo agenda scoop breaking exclusive stat headlines wrap morning week tonight today tomorrow what why how when and but ' +
    'monday tuesday wednesday thursday friday saturday sunday',
);
