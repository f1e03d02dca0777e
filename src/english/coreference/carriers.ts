/** What agencies and papers do to the words of officials. Own compilation. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Before "by" and an agency: "a statement [carried] by", "was quoted as [saying] by". */
export const CARRYING = words(
  'carried published released issued distributed aired broadcast reported quoted cited saying',
);

/** States whose agencies and broadcasters carry the words of all the world. */
export const READ_ABROAD = words('US GB FR QA');
