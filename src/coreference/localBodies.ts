/**
 * In: drafts of the text, before anybody is known. Out: the same; bodies that many states have under one name belong where the text is at
 * home: "the Foreign Office" in Islamabad is not that of London.
 */
import { LOCAL_BODIES } from '../english/mentions/organisations';
import type { Draft } from '../mentions/drafts';
import { type Entry, entry, slug } from '../mentions/entries';

/** Gives such bodies the state of the text. */
export function bringBodiesHome(drafts: readonly Draft[], home: string | null, text: (draft: Draft) => string): void {
  for (const draft of drafts) bring(draft, home, text);
}

/** The state that a draft had by such a body before it was brought home; null where none was. */
function bring(draft: Draft, home: string | null, text: (draft: Draft) => string): string | null {
  let left: string | null = null;
  for (const child of draft.children) left = bring(child, home, text) ?? left;
  const { entry: known, country } = draft;
  if (draft.form === 'organisation' && known?.country) {
    // "Serbia’s Democratic Party"
    const owner = country === known.country ? null : country;
    const own = localBody(known, text(draft), { owner, home });
    if (own) {
      // Whose it is has been told.
      if (owner === null) left = country;
      draft.entry = own;
      draft.country = own.country;
    }
  }
  if (left === null || home === null) return null;
  if (draft.country === left) draft.country = home;
  return left;
}

interface Place {
  /** The state to which the text says that the body belongs. */
  readonly owner: string | null;
  readonly home: string | null;
}

/** The body that a name means there, where it is one of those that many states have. */
function localBody(known: Entry, words: string, { owner, home }: Place): Entry | null {
  const country = owner ?? home;
  const name = words.replace(/^the /i, '');
  if (country === null || known.country === country) return null;
  const rows = LOCAL_BODIES.filter(([body]) => body === name);
  const row = rows.find(([, states]) => states.includes(country));
  if (!row && !(owner && rows.length > 0)) return null;
  const own = row?.[2] ?? name;
  const aliases = own === name ? [] : [name];
  return entry('organisation', { id: `org:${slug(own)}-${country.toLowerCase()}`, name: own, country, aliases });
}
