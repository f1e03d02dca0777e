/** Marks of pages of news. */

/** An opening or closing tag of an element that such pages have (HTML Living Standard, section 4). */
export const TAG =
  /<\/?(?:a|abbr|article|aside|b|blockquote|body|br|button|cite|code|div|em|figcaption|figure|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|li|link|main|meta|nav|ol|p|picture|pre|q|s|script|section|small|source|span|strong|style|sub|sup|svg|table|tbody|td|th|thead|time|title|tr|u|ul|video)(?:\s[^<>]*)?\/?>/gi;

/** A character by its name or number, as pages write it. */
export const ENTITY = /&(?:nbsp|amp|quot|apos|lt|gt|mdash|ndash|hellip|[lr][ds]quo|#\d{2,5}|#x[\da-f]{2,5});/gi;
