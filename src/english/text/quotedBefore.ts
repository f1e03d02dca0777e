/**
 * Behind a closing mark whose opening mark stands before the text: somebody who says so ("It is late|,” Ana Lind said", "Is it late|?” said Lind"), and not
 * "She called it late,” and left".
 */
export const QUOTED_BEFORE =
  /^[,?!]\S{1,2} (?:(?:[\p{L}’'-][\p{L}.’'-]*,? ){0,14}(?:said|says|told|added|wrote|tweeted|continued|explained)|(?:said|says|added|wrote) \p{L})/u;
