/** Words by which the heading or the first line of a release tells whose statement it is; own compilation. */

/** "No. 12, 3 May, Joint Statement by | Lund", "The following statement was issued by | Lund": who follows is the author. */
export const STATEMENT_BY =
  /^(?:[^\n]{0,40}[,:–—-] )?(?:(?:the )?(?:text of the )?following (?:is )?(?:the text of )?(?:an? |the )?)?(?:(?:full|joint|media|official|opening|closing|oral|press|written) ){0,2}(?:statement|declaration|communiqu[eé]|message|remarks|address|speech) (?:(?:was|is|has been) )?(?:(?:delivered|issued|made|given|released) )?(?:by|of|from|attributable to) /i;

/** Where the words for the author end, and what it is about begins. */
export const ABOUT =
  /[:;]|\s[–—-]\s|\s(?:on(?! behalf of)|following|regarding|concerning|in response|in|at|to|about|after|upon|marking|during)\s/i;
