/** Words that speak of something which a sentence before has named. */

/** By themselves. */
export const POINTING = new Set('it this these those such'.split(' '));

/** Behind "the": what papers call an act, a text or a plan once it is known. */
export const KNOWN_THINGS = new Set(
  `accord act action agreement announcement attack attempt ban bid bill call claim comment comments conflict crisis deal decision declaration
  demand document draft effort efforts embargo initiative intervention invasion issue law letter measure measures mission motion move moves
  offensive offer operation pact plan plans pledge policy process programme program proposal proposals report request resolution scheme
  situation speech statement step steps strategy strike strikes summit talks tariffs text threat treaty veto violence vote war`.split(
    /\s+/,
  ),
);
