/** "By Ana Lund", "By ANA LUND in Oslo": a paragraph that tells who wrote the text, and is no sentence. Own compilation. */
export const BYLINE = /^[Bb][Yy]:? \p{Lu}[^!?“”"\n]{1,98}[^.!?“”"\s]\s*$/u;

/** Paragraphs among which it stands: section, headline, summary. Own choice. */
export const BYLINE_WITHIN = 4;
