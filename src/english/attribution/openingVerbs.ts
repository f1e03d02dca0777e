/** Verbs that make one cue with an -ing verb of saying; own compilation. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** "issued a statement | saying" */
export const PUBLISHING = words('issue release send publish post give make deliver put');

/** "responded by | saying" */
export const OPENING = words('respond reply begin start open answer end conclude close continue');

/** What is published. */
export const PAPERS = words(
  'statement statements letter report tweet memo note message declaration communiqué communique',
);

/** "was quoted as | saying"; "was seen as saying" tells what others saw. */
export const CITING = words('quote cite report record hear describe misquote paraphrase');
