/** Words of releases around a speech that is set without quotation marks; own compilation. */

/** How notes begin that stand below a speech. */
export const BEHIND_SPEECH =
  /^(?:notes?\b|ends\b|contacts?\b|background\b|further information\b|for (?:more|further) information\b|for media\b|media enquiries\b|follow\b|read more\b|issued by\b|press (?:office|release)\b|photo\b|image\b|the full (?:report|speech|statement|text|transcript)\b)/i;

/** Somebody else tells again who says it: the paragraph is no part of the speech any more. */
export const TOLD_BY_OTHERS =
  /^(?:[^“"]{0,80}?)(?<!\b(?:I|we|you|We|You|as I)\s(?:\p{Ll}+ )?)(?<!\b(?:has|have|had|is|are|was|were|be|been|being)\s)\b(?:said|says|added|told|concluded|continued|stressed|commented)\b|^(?:The spokes(?:man|woman|person)\b|Meanwhile,)|^[^.“"]{0,60}\bcommentary\b/u;

/** The writer tells again that this was said. */
export const TOLD_AGAIN =
  /^(?:The|A) (?:spokes(?:man|woman|person)|statement|communiqu[eé])\b|^Meanwhile,|\bthe (?:spokes(?:man|woman|person)|statement|communiqu[eé]) (?:said|added|noted|stressed)\b/u;

/** Words of whoever speaks, outside what is quoted in turn. */
export const FIRST_PERSON = /^[^“"]*\b(?:I|[Ww]e|[Oo]ur|[Mm]y|us|me)\b/u;

/** Cues that a speech follows, and no picture or list that the text has lost. */
export const SAID = new Set(['say', 'comment']);
