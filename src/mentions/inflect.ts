/** The regular plural of a noun, or of the last word of a phrase: "ministry" → "ministries", "coach" → "coaches". */
export function pluralOf(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  if (/(?:s|x|z|ch|sh)$/.test(noun)) return `${noun}es`;
  return `${noun}s`;
}

const doubling = /(?:^[^aeiou]*[aeiou][bdgmnpt]|mit|ban|pel|fer|bar|tol)$/;
const irregular: Readonly<Record<string, string>> = {
  say: 'said', tell: 'told', seek: 'sought', think: 'thought', see: 'saw', keep: 'kept', make: 'made', take: 'took',
  give: 'gave', hold: 'held', meet: 'met', leave: 'left', become: 'became', withdraw: 'withdrew', begin: 'began',
  sell: 'sold', buy: 'bought', speak: 'spoke', write: 'wrote', fight: 'fought', win: 'won', lose: 'lost', stand: 'stood',
  sit: 'sat', lead: 'led', know: 'knew', understand: 'understood', forget: 'forgot', break: 'broke', freeze: 'froze',
  forecast: 'forecast', forbid: 'forbade', send: 'sent', strike: 'struck', fall: 'fell', cut: 'cut', read: 'read',
  hear: 'heard', learn: 'learned', pull: 'pulled', backtrack: 'backtracked', feel: 'felt', cast: 'cast', rise: 'rose',
  hit: 'hit',
}; // biome-ignore format: one line a few verbs reads best

/** Third person and past of a verb, by rule and by the irregular table. */
export function finiteForms(verb: string): readonly [string, string] {
  const third = pluralOf(verb);
  const known = irregular[verb];
  if (known) return [third, known];
  if (verb.endsWith('e')) return [third, `${verb}d`];
  if (/[^aeiou]y$/.test(verb)) return [third, `${verb.slice(0, -1)}ied`];
  return [third, doubling.test(verb) ? `${verb}${verb.at(-1)}ed` : `${verb}ed`];
}
