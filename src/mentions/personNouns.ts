/** What an unlisted noun says of those it names. */
export interface PersonNoun {
  readonly plural: boolean;
  readonly singular: string;
  /** "others", "many": no noun at all. */
  readonly pronominal: boolean;
}

/** Pronouns and quantifiers that name persons by themselves. Own compilation. */
const groups = new Set(
  'many|some|others|several|few|most|those|everyone|everybody|all|both|half|dozens|hundreds|thousands|millions|ones|majority|minority|two-thirds'.split(
    '|',
  ),
);
const persons = new Set('someone|somebody|anyone|one|another|nobody'.split('|'));
/** Endings of nouns for persons. Own compilation. */
const personal =
  /(?:[^aeiou]ist|[aeiou]cian|[tl]er|[st]or|eer|ian|ant|ee|ogist|crat|person|mate|phile|naut|smith|maker|goer|holder|bearer|keeper)$/;
/** Nouns with such endings that name things. Own compilation. */
const things = new Set(
  'matter|letter|water|quarter|center|filter|shelter|daughter|winter|chapter|barrier|order|border|offer|number|member|factor|sector|motor|monitor|restaurant|grant|committee|guarantee|fee|plant|warrant|coffee|degree|tree|computer|theater|character|register|disaster|former|latter|after|later|better|poster|cluster|meter|tractor|reactor|tower|power|helicopter|color|error|terror|consultant-fee|constant|instant|important|significant|relevant|list|resist|exist|chapel|meeting|career|beer|deer|pier'.split(
    '|',
  ),
);

/** Whether a noun that no list has can name persons: "the arsonists", "a rainmaker", "others". */
export function isPersonNoun(lower: string): PersonNoun | null {
  if (groups.has(lower)) return { plural: true, singular: lower, pronominal: true };
  if (persons.has(lower)) return { plural: false, singular: lower, pronominal: true };
  const plural = lower.endsWith('s') && !lower.endsWith('ss');
  const singular = plural ? lower.slice(0, -1) : lower;
  if (singular.length < 5 || things.has(singular) || !personal.test(singular)) return null;
  return { plural, singular, pronominal: false };
}
