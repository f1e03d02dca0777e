/**
 * In: drafts of the text, before anybody is known. Out: the same; bodies that many states have under one name belong where the text is at
 * home: "the Foreign Office" in Islamabad is not that of London.
 */
import { LOCAL_BODIES } from '../english/mentions/organisations';
import type { Draft } from '../mentions/drafts';
import { type Entry, entry, slug } from '../mentions/entries';

/** Gives such bodies the state of the text. */
export function bringBodiesHome(drafts: readonly Draft[], home: string | null, text: (draft: Draft) => string): void {
  if (home === null) return;
  for (const draft of drafts) bring(draft, home, text);
}

/** The state that a draft had by such a body before it was brought home; null where none was. */
function bring(draft: Draft, home: string, text: (draft: Draft) => string): string | null {
  let left: string | null = null;
  for (const child of draft.children) left = bring(child, home, text) ?? left;
  const own = draft.form === 'organisation' && draft.entry ? localBody(draft.entry, home, text(draft)) : null;
  if (own) {
    left = draft.country;
    draft.entry = own;
  }
  if (left === null || draft.country !== left) return null;
  draft.country = home;
  return left;
}

/** The body that a name means at home, where it is one of those that many states have. */
function localBody(known: Entry, home: string, words: string): Entry | null {
  const name = words.replace(/^the /i, '');
  if (known.country === home || known.country === null) return null;
  const row = LOCAL_BODIES.find(([body, states]) => body === name && states.includes(home));
  if (!row) return null;
  const own = row[2] ?? name;
  return entry('organisation', { id: `org:${slug(own)}-${home.toLowerCase()}`, name: own, country: home, aliases: own === name ? [] : [name] });
}
