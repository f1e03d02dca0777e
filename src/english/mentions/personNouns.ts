/** Words that tell whether a noun that no list has can name persons. */

/** Pronouns and quantifiers that name persons by themselves. Own compilation. */
export const GROUP_WORDS: ReadonlySet<string> = new Set(
  'many|some|others|several|few|most|those|everyone|everybody|all|both|half|dozens|hundreds|thousands|millions|ones|majority|minority|two-thirds'.split(
    '|',
  ),
);
export const PERSON_WORDS: ReadonlySet<string> = new Set(
  'someone|somebody|anyone|one|another|nobody|none|neither|each'.split('|'),
);
/** Endings of nouns for persons. Own compilation. */
export const PERSONAL_ENDINGS =
  /(?:[^aeiou]ist|[aeiou]cian|[tl]er|[st]or|eer|ian|ant|ee|ogist|crat|person|mate|phile|naut|smith|maker|goer|holder|bearer|keeper)$/;
/** Nouns with such endings that name things. Own compilation. */
export const THINGS: ReadonlySet<string> = new Set(
  'banner|sticker|number|river|answer|paper|matter|letter|water|quarter|center|filter|shelter|daughter|winter|chapter|barrier|order|border|offer|number|member|factor|sector|motor|monitor|restaurant|grant|committee|guarantee|fee|plant|warrant|coffee|degree|tree|computer|theater|character|register|disaster|former|latter|after|later|better|poster|cluster|meter|tractor|reactor|tower|power|helicopter|color|error|terror|consultant-fee|constant|instant|important|significant|relevant|list|resist|exist|chapel|meeting|career|beer|deer|pier'.split(
    '|',
  ),
);

/** Endings of nouns for those who do something, which are somebody where they speak: "the designer said". Own compilation. */
export const DOERS = /(?:er|or|ist|ian|iff|ee)$/;
/** Bodies and papers that are somebody where they speak, and no noun for actors elsewhere. Own compilation. */
export const SPEAKING: ReadonlySet<string> = new Set(
  'office|unit|consortium|plant|subsidiary|laboratory|lab|hospital|prison|clinic|circle|municipality|city|town|township|village|management|spouse|patient|parent|participant|suit|lawsuit|complaint|filing|summary|order|disclosure|research|data|regulation|opinion|motion|advisory|section|member|figure|pick'.split(
    '|',
  ),
);
